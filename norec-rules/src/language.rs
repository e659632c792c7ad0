//! One language's text: a compact table, and how a message becomes a sentence with it.

use crate::format;
use crate::message::{self, FINGERPRINT, Message, PARTS, Value};
use norec_core::Application;
use std::borrow::Cow;

/// The languages there are, the first one first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    /// Nynorsk: also what `no` means.
    Nn,
    /// Bokmål.
    Nb,
    /// English.
    En,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Portuguese, as in Portugal and Mozambique.
    Pt,
}

impl Tag {
    /// Every language.
    pub const ALL: [Tag; 6] = [Tag::Nn, Tag::Nb, Tag::En, Tag::Fr, Tag::Es, Tag::Pt];

    /// The BCP 47 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Tag::Nn => "nn",
            Tag::Nb => "nb",
            Tag::En => "en",
            Tag::Fr => "fr",
            Tag::Es => "es",
            Tag::Pt => "pt",
        }
    }

    /// The file of a page that is written out in each language: in the first one it has the page's name alone.
    ///
    /// ```
    /// use norec_rules::language::Tag;
    /// assert_eq!((Tag::Nn.file("which"), Tag::Fr.file("which")), ("which.html".to_owned(), "which-fr.html".to_owned()));
    /// ```
    #[must_use]
    pub fn file(self, page: &str) -> String {
        match self {
            Tag::Nn => [page, ".html"].concat(),
            tag => [page, "-", tag.code(), ".html"].concat(),
        }
    }

    /// The language's own name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Tag::Nn => "Nynorsk",
            Tag::Nb => "Bokmål",
            Tag::En => "English",
            Tag::Fr => "Français",
            Tag::Es => "Español",
            Tag::Pt => "Português",
        }
    }

    /// From a BCP 47 code, with or without a region; `no` is Nynorsk.
    ///
    /// ```
    /// use norec_rules::language::Tag;
    /// assert_eq!(Tag::from_code("nb-NO"), Some(Tag::Nb));
    /// assert_eq!(Tag::from_code("no"), Some(Tag::Nn));
    /// assert_eq!(Tag::from_code("sv"), None);
    /// ```
    #[must_use]
    pub fn from_code(code: &str) -> Option<Tag> {
        let code = code.split('-').next()?;
        Tag::ALL.into_iter().find(|tag| tag.code() == code).or_else(|| (code == "no").then_some(Tag::Nn))
    }

    /// Whether a number takes the singular.
    pub(crate) fn is_one(self, number: u32) -> bool {
        number == 1 || (self == Tag::Fr && number == 0)
    }

    /// How many digits a whole number has at the least before they stand in groups.
    pub(crate) fn grouped_from(self) -> usize {
        match self {
            Tag::Es | Tag::Pt => 5,
            _ => 4,
        }
    }
}

/// The text of one language: the table of a first form, and others once they are there: the one that every form loads
/// later, and that of a scheme. A message of a table that is not there has no text.
#[derive(Clone, Debug)]
pub struct Language {
    tag: Tag,
    tables: Vec<Table>,
}

/// A stretch of a language's messages.
#[derive(Clone, Debug)]
struct Table {
    bytes: Cow<'static, [u8]>,
    /// The number of its first message.
    first: u16,
    /// Where each message ends.
    ends: Vec<u32>,
}

/// Why a table of text cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableError {
    /// These bytes are no table of messages, or part of one.
    NotATable,
    /// The table was made for another version of the program.
    OtherVersion,
}

/// A stretch of text: a name typed by somebody is kept apart, so that a page can isolate its direction of writing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Piece {
    /// Our own words and figures.
    Text(String),
    /// A name as somebody typed it, but for characters that would reach beyond it: it ends no line and turns no other
    /// word around.
    Name(String),
}

/// The tables of all languages, each with its name: what is served as files. The first of each has no name; a page needs
/// no other for its first form.
#[cfg(feature = "embedded")]
pub fn tables() -> impl Iterator<Item = (Tag, &'static str, &'static [u8])> {
    let all = message::TABLES.iter();
    all.filter_map(|(code, name, bytes)| Some((Tag::from_code(code)?, *name, *bytes)))
}

impl Language {
    /// A language from the program itself.
    ///
    /// ```
    /// use norec_core::Application;
    /// use norec_rules::language::{Language, Tag};
    /// let text = Language::embedded(Tag::En).unwrap().text(&norec_rules::message::state_met(), &Application::default());
    /// assert_eq!(text, "in place");
    /// ```
    ///
    /// # Errors
    /// [`TableError`] if the program was put together wrongly; a test shows that it was not.
    #[cfg(feature = "embedded")]
    pub fn embedded(tag: Tag) -> Result<Language, TableError> {
        let own = tables().filter(|(one, ..)| *one == tag);
        let tables: Result<_, _> = own.map(|(.., bytes)| Table::read(Cow::Borrowed(bytes))).collect();
        Ok(Language { tag, tables: tables? })
    }

    /// A language from the bytes of its first file.
    ///
    /// # Errors
    /// [`TableError`] if the bytes are no table, or one of another version.
    pub fn from_bytes(tag: Tag, bytes: Vec<u8>) -> Result<Language, TableError> {
        let table = Table::read(Cow::Owned(bytes))?;
        if table.first == 0 { Ok(Language { tag, tables: vec![table] }) } else { Err(TableError::NotATable) }
    }

    /// Adds text that is not needed for a first form, from the bytes of its file.
    ///
    /// # Errors
    /// As [`Language::from_bytes`].
    pub fn add(&mut self, bytes: Vec<u8>) -> Result<(), TableError> {
        let table = Table::read(Cow::Owned(bytes))?;
        self.tables.retain(|other| other.first != table.first);
        self.tables.push(table);
        Ok(())
    }

    /// Which language it is.
    #[must_use]
    pub fn tag(&self) -> Tag {
        self.tag
    }

    /// The text of a message. Names of partners come from the application.
    #[must_use]
    pub fn text(&self, message: &Message, application: &Application) -> String {
        let mut text = String::new();
        for piece in self.pieces(message, application) {
            match piece {
                Piece::Text(part) | Piece::Name(part) => text.push_str(&part),
            }
        }
        text
    }

    /// The text of a message in pieces, names apart.
    #[must_use]
    pub fn pieces(&self, message: &Message, application: &Application) -> Vec<Piece> {
        let mut out = Writer { language: self, application, pieces: Vec::new() };
        out.message(message);
        capitalise(&mut out.pieces);
        out.pieces
    }

    /// A number with the language's own marks.
    #[must_use]
    pub fn number(&self, number: norec_core::Decimal) -> String {
        let empty = Application::default();
        format::decimal(&Writer { language: self, application: &empty, pieces: Vec::new() }, number)
    }

    /// Whether the table of that name is there: `later`, or a scheme's.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        let first = PARTS.iter().find(|(one, ..)| *one == name).map(|(_, first, _)| *first);
        self.tables.iter().any(|table| Some(table.first) == first)
    }

    /// A name so that names stand in the language's order when their keys do: æ, ø and å last in Norwegian, with the
    /// letter they look like elsewhere; marks on letters do not count.
    ///
    /// ```
    /// use norec_rules::language::{Language, Tag};
    /// let before = |tag, a, b| {
    ///     let language = Language::embedded(tag).unwrap();
    ///     language.sort_key(a) < language.sort_key(b)
    /// };
    /// assert!(before(Tag::Nn, "Østerrike", "Åland"));
    /// assert!(before(Tag::En, "Åland Islands", "Albania"));
    /// assert!(before(Tag::En, "Côte d’Ivoire", "Croatia"));
    /// ```
    #[must_use]
    pub fn sort_key(&self, name: &str) -> String {
        let norwegian = matches!(self.tag, Tag::Nn | Tag::Nb);
        let letter = |letter: char| match letter {
            'Æ' | 'æ' if norwegian => '{',
            'Ø' | 'ø' if norwegian => '|',
            'Å' | 'å' if norwegian => '}',
            'À'..='Æ' | 'à'..='æ' => 'a',
            'Ç' | 'ç' => 'c',
            'È'..='Ë' | 'è'..='ë' => 'e',
            'Ì'..='Ï' | 'ì'..='ï' => 'i',
            'Ñ' | 'ñ' => 'n',
            'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' => 'o',
            'Ù'..='Ü' | 'ù'..='ü' => 'u',
            other => other.to_ascii_lowercase(),
        };
        name.chars().map(letter).collect()
    }

    fn pattern(&self, key: u16) -> Option<&[u8]> {
        self.tables.iter().find_map(|table| table.pattern(usize::from(key.checked_sub(table.first)?)))
    }
}

impl Table {
    fn read(bytes: Cow<'static, [u8]>) -> Result<Table, TableError> {
        let mut reader = Reader { bytes: &bytes };
        if reader.take(4) != Some(b"NRC2") {
            return Err(TableError::NotATable);
        }
        let mark = reader.take(4).and_then(|bytes| <[u8; 4]>::try_from(bytes).ok()).ok_or(TableError::NotATable)?;
        let (Some(first), Some(count)) = (reader.number(), reader.number()) else { return Err(TableError::NotATable) };
        if u32::from_le_bytes(mark) != FINGERPRINT.wrapping_add(u32::from(first)) {
            return Err(TableError::OtherVersion);
        }
        if !PARTS.iter().any(|(_, at, messages)| (*at, *messages) == (first, count)) {
            return Err(TableError::NotATable);
        }
        let count = usize::from(count);
        let zeros = bytes.iter().enumerate().skip(TABLE_HEAD).filter(|(_, byte)| **byte == 0);
        let ends: Vec<u32> = zeros.filter_map(|(place, _)| u32::try_from(place).ok()).collect();
        if ends.len() != count || bytes.last() != Some(&0) {
            return Err(TableError::NotATable);
        }
        Ok(Table { bytes, first, ends })
    }

    fn pattern(&self, place: usize) -> Option<&[u8]> {
        let end = usize::try_from(*self.ends.get(place)?).ok()?;
        let start = match place.checked_sub(1) {
            None => TABLE_HEAD,
            Some(before) => usize::try_from(*self.ends.get(before)?).ok()?.checked_add(1)?,
        };
        self.bytes.get(start..end)
    }
}

/// A sentence begins with a capital, unless it begins with a name as somebody typed it.
fn capitalise(pieces: &mut [Piece]) {
    let ends_as_sentence = match pieces.last() {
        Some(Piece::Text(text)) => text.ends_with(['.', '?']),
        _ => false,
    };
    if let (true, Some(Piece::Text(text))) = (ends_as_sentence, pieces.first_mut()) {
        *text = capital(text);
    }
}

/// Our own words with a capital at the start. Their letters are Latin; Unicode's tables of all letters would travel to
/// the browser.
///
/// ```
/// assert_eq!(norec_rules::language::capital("økonomi"), "Økonomi");
/// assert_eq!(norec_rules::language::capital("à Norec de répondre"), "À Norec de répondre");
/// assert_eq!(norec_rules::language::capital("÷ 2"), "÷ 2");
/// ```
#[must_use]
pub fn capital(text: &str) -> String {
    let great = |letter: char| match letter {
        'à'..='ö' | 'ø'..='þ' => char::from_u32(u32::from(letter) & !0x20).unwrap_or(letter),
        other => other.to_ascii_uppercase(),
    };
    text.chars().enumerate().map(|(place, letter)| if place == 0 { great(letter) } else { letter }).collect()
}

/// Bytes before the text of a table.
const TABLE_HEAD: usize = 12;
/// Codes in a pattern, beside a value's, which is 1: a choice, the end of a variant, the end of a choice.
const CHOICE: u8 = 2;
const VARIANT_ENDS: u8 = 3;
const CHOICE_ENDS: u8 = 4;
/// Numbers in a pattern begin here, so that none is a code.
const NUMBERS: u8 = 16;

/// A character of a name as a sentence has it. Some are no part of a name, and would reach beyond it: a mark that turns
/// the direction of what follows goes, and the end of a line, or a code without a form, is a space.
fn said(letter: char) -> Option<char> {
    match letter {
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => None,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' => Some(' '),
        other => Some(other),
    }
}

/// Reads a table from its start.
pub(crate) struct Reader<'a> {
    pub(crate) bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(crate) fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(count)?;
        self.bytes = rest;
        Some(taken)
    }

    pub(crate) fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    pub(crate) fn number(&mut self) -> Option<u16> {
        Some(u16::from_le_bytes(self.take(2)?.try_into().ok()?))
    }

    /// A number of a pattern; at the end of a choice there is none.
    fn small(&mut self) -> Option<u8> {
        self.byte()?.checked_sub(NUMBERS)
    }

    /// What stands before such a byte.
    fn until(&mut self, mut ends: impl FnMut(u8) -> bool) -> &'a [u8] {
        let length = self.bytes.iter().position(|byte| ends(*byte)).unwrap_or(self.bytes.len());
        self.take(length).unwrap_or_default()
    }

    /// The pattern of a variant; choices in it end before it does.
    fn variant(&mut self) -> &'a [u8] {
        let mut depth: u8 = 0;
        let pattern = self.until(|byte| {
            match byte {
                CHOICE => depth = depth.saturating_add(1),
                CHOICE_ENDS => depth = depth.saturating_sub(1),
                _ => {}
            }
            byte == VARIANT_ENDS && depth == 0
        });
        self.byte();
        pattern
    }
}

/// Puts a message together.
pub(crate) struct Writer<'a> {
    pub(crate) language: &'a Language,
    pub(crate) application: &'a Application,
    pieces: Vec<Piece>,
}

impl Writer<'_> {
    pub(crate) fn message(&mut self, message: &Message) {
        if let Some(pattern) = self.language.pattern(message.key) {
            self.run(pattern, &message.values);
        }
    }

    pub(crate) fn text(&mut self, text: &str) {
        if let Some(Piece::Text(last)) = self.pieces.last_mut() {
            last.push_str(text);
        } else {
            self.pieces.push(Piece::Text(text.to_owned()));
        }
    }

    pub(crate) fn name(&mut self, name: &str) {
        self.pieces.push(Piece::Name(name.chars().filter_map(said).collect()));
    }

    fn run(&mut self, pattern: &[u8], values: &[Value]) {
        let mut reader = Reader { bytes: pattern };
        loop {
            if let Ok(text) = core::str::from_utf8(reader.until(|byte| byte < NUMBERS))
                && !text.is_empty()
            {
                self.text(text);
            }
            let Some(code) = reader.byte() else { return };
            let Some(index) = reader.small() else { return };
            let value = values.get(usize::from(index));
            if code == CHOICE {
                self.choice(&mut reader, value, values);
            } else if let Some(value) = value {
                format::value(self, value);
            }
        }
    }

    fn choice(&mut self, reader: &mut Reader<'_>, value: Option<&Value>, values: &[Value]) {
        let number = match value {
            Some(Value::Number(number)) => *number,
            // The build numbers the variants in the order of the strengths.
            Some(Value::Strength(strength)) => *strength as u32,
            _ => 0,
        };
        let (mut chosen, mut rank) = (None, 0);
        while let Some(selector) = reader.small() {
            let pattern = reader.variant();
            // An exact number beats the plural form, which beats other.
            let fits = match selector {
                0 => 1,
                1 if self.language.tag.is_one(number) => 2,
                exact if exact > 1 && u32::from(exact).checked_sub(2) == Some(number) => 3,
                _ => 0,
            };
            if fits > rank {
                (chosen, rank) = (Some(pattern), fits);
            }
        }
        if let Some(pattern) = chosen {
            self.run(pattern, values);
        }
    }

    /// The text of a message without values, as it stands in the table.
    pub(crate) fn plain(&self, message: &Message) -> &str {
        self.language.pattern(message.key).and_then(|p| core::str::from_utf8(p).ok()).unwrap_or("")
    }
}

impl Message {
    /// The name of a country, by its code; the code itself where there is no name.
    #[must_use]
    pub fn country(code: &str) -> Option<Message> {
        let place = message::COUNTRY_CODES.as_chunks::<2>().0.iter().position(|known| known == code.as_bytes())?;
        let key = usize::from(message::FIRST_COUNTRY).checked_add(place)?;
        Some(Message::bare(u16::try_from(key).ok()?))
    }
}

#[cfg(test)]
mod tests;
