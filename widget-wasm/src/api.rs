//! What the script of the custom element calls.

use crate::app::{App, Msg, Props};
use crate::later;
use crate::rare::Rare;
use crate::schemes;
use norec_core::{Entry, FieldPath, Instant};
use norec_rules::Language;
use norec_rules::first::First;
use norec_rules::language::Tag;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::AppHandle;

/// A check that runs in an element.
#[wasm_bindgen]
pub struct Check {
    app: AppHandle<App>,
}

#[wasm_bindgen]
impl Check {
    /// Draws the check of a scheme, which is [loaded](load), into an element. `which` is the address of the pages that
    /// lead to a scheme, but for its end, or empty. `table` is the language's text, `now` the minutes since the start of
    /// 1970 in UTC, `first` what is said of the empty form of an exchange, as the site has it; nothing for another scheme.
    /// `changed` is called with the verdict's id and, while unusable answers are pointed out, what to put before the
    /// page's title; `wanted` with the code of a language that somebody chose; `keep` with what somebody wants to do with
    /// the answers and, where it is needed, the answers.
    ///
    /// # Errors
    /// A sentence for programmers if the language, the table, the instant or what is said of the empty form cannot be used.
    #[allow(clippy::too_many_arguments, reason = "the element's script gives each by itself")]
    #[wasm_bindgen(constructor)]
    pub fn new(
        root: Element,
        scheme: &str,
        which: String,
        language: &str,
        table: Vec<u8>,
        now: f64,
        first: Vec<u8>,
        changed: js_sys::Function,
        wanted: js_sys::Function,
        keep: js_sys::Function,
    ) -> Result<Check, JsError> {
        let language = read_language(language, table)?;
        let as_of = Instant::from_unix_minutes(now as i64).ok_or_else(|| JsError::new("no such minute"))?;
        let rulebook = schemes::rulebook(scheme);
        let first =
            if first.is_empty() { Some(First::nothing(rulebook, as_of)) } else { First::read(&first, rulebook, as_of) };
        let Some(First { assessment, questions }) = first else {
            return Err(JsError::new("what is said of the empty form is of another version"));
        };
        let props = Props { language, first: Rc::new(assessment), questions, which, changed, wanted, keep };
        let app = yew::Renderer::<App>::with_root_and_props(root, props).render();
        Ok(Check { app })
    }

    /// Puts text into a field, by its path: what somebody typed before the program was there.
    pub fn put(&self, path: &str, text: &str) {
        if let Some(path) = FieldPath::of_form(path)
            && !text.is_empty()
        {
            self.app.send_message(Msg::Set(path, Some(Entry::Typed(text.to_owned()))));
        }
    }

    /// Adds the text that the first form did not need: the second table of the language that is spoken.
    /// What is no such table changes nothing.
    ///
    /// # Errors
    /// A sentence for programmers if there is no such language.
    pub fn add(&self, language: &str, table: Vec<u8>) -> Result<(), JsError> {
        self.app.send_message(Msg::Text(read_tag(language)?, table));
        Ok(())
    }

    /// Says what is stored on this device: the id of the draft in the form, then for each draft a line with its id, its
    /// time and its name between tabs; empty if nothing is.
    pub fn stored(&self, list: &str) {
        self.app.send_message(Msg::Rare(Rare::Stored(list.to_owned())));
    }

    /// Says how it went with a wish.
    pub fn note(&self, word: &str, text: &str) {
        self.app.send_message(Msg::Rare(Rare::Note(word.to_owned(), text.to_owned())));
    }

    /// Opens a draft in its stored form, with the name it goes by.
    pub fn open(&self, name: &str, text: &str) {
        self.app.send_message(Msg::Rare(Rare::Open(name.to_owned(), text.to_owned())));
    }

    /// The draft in its stored form; empty while the part of the program that writes it is not there.
    pub fn draft(&self) -> String {
        self.app.get_component().and_then(|app| later::stored(&app.state.draft)).unwrap_or_default()
    }

    /// The answers in the form of which a receipt has the hash; empty as [`Check::draft`].
    pub fn answers(&self) -> String {
        let app = self.app.get_component();
        app.and_then(|app| later::answers(&app.state.application)).unwrap_or_default()
    }

    /// Says what the hash of the answers is.
    pub fn mark(&self, hash: &str) {
        self.app.send_message(Msg::Rare(Rare::Mark(hash.to_owned())));
    }

    /// Puts everything on the page that belongs on paper, or takes it away.
    pub fn print(&self, on: bool) {
        self.app.send_message(Msg::Rare(Rare::Print(on)));
    }

    /// Says that a language's text did not come.
    pub fn language_failed(&self) {
        self.app.send_message(Msg::LanguageFailed);
    }

    /// Changes the language; all answers stay.
    ///
    /// # Errors
    /// As the constructor.
    pub fn language(&self, language: &str, table: Vec<u8>) -> Result<(), JsError> {
        self.app.send_message(Msg::Language(read_language(language, table)?));
        Ok(())
    }
}

/// Loads what one scheme alone needs, and tells when it is there, or that it did not come. Of the exchange all is there.
#[wasm_bindgen]
pub fn load(scheme: String, done: js_sys::Function, failed: js_sys::Function) {
    yew::platform::spawn_local(async move {
        let then = if schemes::load(&scheme).await.is_ok() { done } else { failed };
        let _ = then.call0(&JsValue::NULL);
    });
}

/// What to say if the program stops, in a language, asked while it still runs; and on a line of its own what stands on
/// the button that gives the answers as a file.
///
/// # Errors
/// As [`Check::new`].
#[wasm_bindgen]
pub fn stopped(language: &str, table: Vec<u8>) -> Result<String, JsError> {
    let empty = norec_core::Application::default();
    let language = read_language(language, table)?;
    let say = |message| language.text(&message, &empty);
    Ok([say(norec_rules::message::check_stopped()), say(norec_rules::message::keep_download())].join("\n"))
}

/// Assesses an application: JSON in, canonical JSON out, as [`norec_rules::assess_json`] gives it.
///
/// # Errors
/// A sentence for programmers if there is no such call, or the instant cannot be used.
#[cfg(feature = "json")]
#[wasm_bindgen]
pub fn assess(application: &str, call: &str, as_of: &str) -> Result<String, JsError> {
    let rulebook = norec_rules::rulebook::get(call).ok_or_else(|| JsError::new("no such call"))?;
    let as_of = Instant::parse(as_of).map_err(|problem| JsError::new(problem.id()))?;
    Ok(norec_rules::assess_json(application, rulebook, as_of).canonical())
}

/// As [`assess`], with a table of partner countries and rates as CSV.
///
/// # Errors
/// As [`assess`], and the first problem of a table that cannot be used.
#[cfg(feature = "json")]
#[wasm_bindgen]
pub fn assess_with(application: &str, call: &str, as_of: &str, csv: &str) -> Result<String, JsError> {
    let rulebook = norec_rules::rulebook::get(call).ok_or_else(|| JsError::new("no such call"))?;
    let as_of = Instant::parse(as_of).map_err(|problem| JsError::new(problem.id()))?;
    let overlay = norec_rules::overlay::Overlay::from_csv("overlay.csv", csv)
        .map_err(|problems| JsError::new(&problems.first().map(ToString::to_string).unwrap_or_default()))?;
    Ok(norec_rules::assess_json_with(application, rulebook, &overlay, as_of).canonical())
}

fn read_tag(code: &str) -> Result<Tag, JsError> {
    Tag::from_code(code).ok_or_else(|| JsError::new("no such language"))
}

fn read_language(code: &str, table: Vec<u8>) -> Result<Language, JsError> {
    Language::from_bytes(read_tag(code)?, table).map_err(|_| JsError::new("the text is of another version"))
}
