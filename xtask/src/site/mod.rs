//! The task `build`: from the crate `norec-widget` and its static files to a folder that any web
//! server can serve.
//!
//! `index.html` and `norec-check.js` keep their names; every other file carries a hash of its
//! content in its name, so that a browser may keep it for ever.

mod bindgen;
mod compile;
mod languages;
mod names;
mod pages;
pub mod policy;
mod prerender;
mod record;
mod split;
mod squeeze;
mod static_parts;
mod stops;
mod tools;

pub use names::{ENTRY, PAGE, is_hashed};
pub use record::Record;
pub use squeeze::{brotli, gzip};
pub use tools::Tools;

use crate::setup::{Compiler, Npm};
use crate::workspace;
use anyhow::{Context, Result};
use names::{Names, WORKER};
use norec_rules::language::Tag;
use static_parts::StaticParts;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// The language of the page as it is served.
pub const LANGUAGE: &str = "nn";

/// The script that loads by itself once the form is there.
const LATER_SCRIPT: &str = "keep.js";

/// The style of the pages that lead to a scheme.
const WHICH_SHEET: &str = "which.css";

/// Options of the task `build`.
#[derive(clap::Args)]
pub struct Options {
    /// Leaves out wasm-opt and esbuild, and so Node.js
    #[arg(long)]
    plain: bool,
}

/// The task `build`.
pub fn run(options: &Options) -> Result<()> {
    let tools = if options.plain { Tools::none() } else { Tools::npm(Npm::ready()?) };
    let site = build(&Compiler::ready()?, &tools, &workspace::target())?;
    println!("{}", site.dir.display());
    Ok(())
}

/// A finished site.
pub struct Site {
    /// The folder to serve.
    pub dir: PathBuf,
    /// What is in it.
    pub record: Record,
}

impl Site {
    /// The files that a first form needs: of the text, only the first table of one language.
    pub fn first_load(&self) -> Vec<&str> {
        let text = languages::tables();
        let others = |key: &str| {
            [LATER_SCRIPT, WHICH_SHEET].contains(&key)
                || (key != LANGUAGE && text.iter().any(|(table, _)| table == key))
        };
        let named = self.record.files.iter().filter(|(key, _)| !others(key));
        [PAGE, ENTRY].into_iter().chain(named.map(|(_, name)| name.as_str())).collect()
    }

    /// The text of a first form, in each language.
    pub fn texts(&self) -> Vec<&str> {
        let text = norec_rules::language::Tag::ALL.into_iter().filter_map(|tag| self.record.files.get(tag.code()));
        text.map(String::as_str).collect()
    }

    /// The files that load by themselves once the form is there.
    pub fn later_load(&self) -> Vec<&str> {
        let text = self.record.files.get(&languages::later_key(LANGUAGE));
        let script = self.record.files.get(LATER_SCRIPT);
        let parts = self.record.later.iter().filter(|name| !schemes().into_iter().any(|scheme| is_of(name, scheme)));
        parts.chain(text).chain(script).map(String::as_str).collect()
    }

    /// The file of the rules, which a first answer waits for.
    pub fn rules_load(&self) -> Vec<&str> {
        self.record.later.iter().map(String::as_str).filter(|name| name.starts_with(split::RULES_FILE)).collect()
    }

    /// The files that a scheme's check needs beside those of a first form: its page, its part of the program and its text.
    pub fn scheme_load(&self, scheme: &str) -> Vec<String> {
        let parts = self.record.later.iter().filter(|name| is_of(name, scheme));
        let text = self.record.files.get(&format!("{LANGUAGE}-{scheme}"));
        parts.chain(text).cloned().chain([format!("{scheme}.html")]).collect()
    }
}

/// Whether a part of the program is of that scheme alone.
fn is_of(name: &str, scheme: &str) -> bool {
    name.starts_with(&format!("norec-check-{}.", scheme.replace('-', "_")))
}

/// Builds the site into the folder `site` in `home`, unless it is there and nothing has changed.
pub fn build(compiler: &Compiler, tools: &Tools, home: &Path) -> Result<Site> {
    build_with(compiler, tools, home, home, &[])
}

/// Builds into `json/site` in `home` the same site with one more door: `assess`, which takes an application as JSON.
/// It is what the corpus goes through; no visitor loads it.
pub fn build_with_json(compiler: &Compiler, tools: &Tools, home: &Path) -> Result<Site> {
    build_with(compiler, tools, &home.join("json"), home, &["json"])
}

fn build_with(compiler: &Compiler, tools: &Tools, home: &Path, cache: &Path, features: &[&str]) -> Result<Site> {
    let started = Instant::now();
    fs::create_dir_all(home)?;
    let dir = home.join("site");

    println!("Compiling the check to WebAssembly with {compiler}.");
    let module = compile::module(compiler, cache, features)?;
    println!("Drawing the first forms as HTML.");
    let prerendered = Prerendered::new()?;
    let parts = StaticParts::read(&workspace::root().join("widget-wasm/static"))?;
    let languages = languages::tables();

    let fingerprint = record::fingerprint(&module, &prerendered.all(), &parts, &languages, tools)?;
    if let Some(record) = Record::read(home, &fingerprint) {
        println!("Nothing has changed ({:.1} s).", started.elapsed().as_secs_f32());
        return Ok(Site { dir, record });
    }

    println!("Putting the site together.");
    let work = tempfile::Builder::new().prefix("site-").tempdir_in(home)?;
    let split = split_small(&module, tools)?;
    let generated = bindgen::generate(&split.main, false)?;
    let mut names = Names::new(work.path());
    names.add("wasm", "norec-check.wasm", &tools.wasm(&generated.wasm)?)?;
    let glue = split.join(&generated.glue, tools, &mut names)?;
    names.add("glue", "norec-check-wasm.js", &tools.javascript(glue.as_bytes())?)?;
    let (of_schemes, of_all): (Vec<_>, Vec<_>) = languages.iter().partition(|(key, _)| languages::is_of_scheme(key));
    for (code, table) in of_all {
        names.add(code, &format!("{code}.bin"), table)?;
    }
    let of_schemes: Vec<(&str, &[u8])> = of_schemes.iter().map(|(key, table)| (key.as_str(), *table)).collect();
    names.add_together(&of_schemes)?;
    names.add(FIRST, "first.bin", &prerendered.first)?;
    names.add("css", "norec-check.css", &tools.css(&parts.sheet)?)?;
    for (name, content) in &parts.others {
        let content = match name.rsplit_once('.') {
            Some((_, "css")) => tools.css(content)?,
            Some((_, "js")) => tools.javascript(content)?,
            _ => content.clone(),
        };
        names.add(name, name, &content)?;
    }
    let entry = pages::entry(&parts.entry, &names)?;
    fs::write(work.path().join(ENTRY), tools.javascript(&entry)?)?;
    for (scheme, tag, html) in &prerendered.forms {
        fs::write(work.path().join(form_file(scheme, *tag)), form_page(&parts, &names, scheme, *tag, html)?)?;
    }
    for (page, tag, html) in &prerendered.read {
        fs::write(work.path().join(tag.file(page)), read_page(&parts, &names, page, *tag, html)?)?;
    }
    let worker = pages::worker(&parts.worker, &names, &[&fs::read(work.path().join(PAGE))?, &entry])?;
    fs::write(work.path().join(WORKER), tools.javascript(&worker)?)?;
    squeeze::beside_each(work.path())?;

    let record = Record::new(&fingerprint, tools.are_there(), &names);
    replace(&dir, work)?;
    record.write(home)?;
    println!("The site is built ({:.1} s).", started.elapsed().as_secs_f32());
    Ok(Site { dir, record })
}

/// The key of what is said of the empty form of an exchange.
const FIRST: &str = "first";

/// The scheme of the page itself.
const EXCHANGE: &str = "exchange";

/// The schemes with a page of their own.
pub fn schemes() -> Vec<&'static str> {
    norec_rules::rulebook::schemes().into_iter().filter(|scheme| *scheme != EXCHANGE).collect()
}

/// What is drawn as HTML when the site is built.
struct Prerendered {
    /// The first forms: of each scheme in each language.
    forms: Vec<(&'static str, Tag, String)>,
    /// What is said of the empty form of an exchange, as bytes.
    first: Vec<u8>,
    /// Pages that need no program, each with its name: those that lead to a scheme, and guides.
    read: Vec<(&'static str, Tag, String)>,
}

/// The pages of the site, by their names in the first language.
pub fn pages() -> Vec<String> {
    let named = schemes().into_iter().chain(READ).map(|page| format!("{page}.html"));
    [PAGE.to_owned()].into_iter().chain(named).collect()
}

/// The pages that need no program.
const READ: [&str; 2] = ["which", "trainees"];

impl Prerendered {
    fn new() -> Result<Prerendered> {
        let all = |pages: Vec<&'static str>| -> Result<Vec<_>> {
            let each = pages.into_iter().flat_map(|page| Tag::ALL.map(|tag| (page, tag)));
            each.map(|(page, tag)| Ok((page, tag, prerender::html(tag.code(), page)?))).collect()
        };
        let forms = [EXCHANGE].into_iter().chain(schemes()).collect();
        Ok(Prerendered { forms: all(forms)?, first: prerender::first(EXCHANGE)?, read: all(READ.to_vec())? })
    }

    fn all(&self) -> String {
        let pages = self.forms.iter().chain(&self.read).map(|(.., html)| html.as_str());
        let first = format!("{:?}", self.first);
        pages.chain([first.as_str()]).collect()
    }
}

/// The name of the page of a scheme's check in a language.
fn form_file(scheme: &str, tag: Tag) -> String {
    tag.file(if scheme == EXCHANGE { "index" } else { scheme })
}

/// The page of a scheme's check, in one language.
fn form_page(parts: &StaticParts, names: &Names, scheme: &str, tag: Tag, html: &str) -> Result<String> {
    let is_exchange = scheme == EXCHANGE;
    let code = tag.code();
    let file = |key: &str| names.get(key).with_context(|| format!("the site has no file `{key}`"));
    let preload =
        |key: String| Ok(format!("<link rel=\"preload\" as=\"fetch\" crossorigin href=\"./{}\">\n", file(&key)?));
    let own = [languages::later_key(code), format!("{code}-{scheme}")];
    let preloads: Result<String> =
        if is_exchange { preload(FIRST.to_owned()) } else { own.into_iter().map(preload).collect() };
    let is_first = is_exchange && code == LANGUAGE;
    let words = [
        ("lang", code.to_owned()),
        ("title", if is_first { "Utvekslingssjekken".to_owned() } else { heading(html) }),
        ("scheme", if is_exchange { String::new() } else { format!(" scheme=\"{scheme}\"") }),
        ("text", file(code)?.to_owned()),
        ("preloads", preloads?),
        ("prerendered", html.to_owned()),
    ];
    pages::page(&parts.page, names, &words)
}

/// A page that needs no program, in one language, with the way to the others.
fn read_page(parts: &StaticParts, names: &Names, page: &str, tag: Tag, html: &str) -> Result<String> {
    let link = |other: Tag| {
        let (code, name) = (other.code(), other.name());
        let current = if other == tag { " aria-current=\"page\"" } else { "" };
        format!("<a href=\"./{}\" lang=\"{code}\" hreflang=\"{code}\"{current}>{name}</a>\n", other.file(page))
    };
    let words = [
        ("lang", tag.code().to_owned()),
        ("title", heading(html)),
        ("languages", Tag::ALL.into_iter().map(link).collect()),
        ("prerendered", html.to_owned()),
    ];
    pages::page(&parts.which, names, &words)
}

/// The first heading of a page.
fn heading(html: &str) -> String {
    let inner = html.split_once("<h1>").and_then(|(_, rest)| rest.split_once("</h1>"));
    inner.map(|(heading, _)| heading.to_owned()).unwrap_or_default()
}

/// The program of a first visit as it is served, but with the names of its functions.
pub fn named_program(compiler: &Compiler, tools: &Tools, cache: &Path) -> Result<Vec<u8>> {
    let module = compile::module(compiler, cache, &[])?;
    let split = split_small(&module, tools)?;
    tools.named_wasm(&bindgen::generate(&split.main, true)?.wasm)
}

/// The module in parts; where files are made small, without what panics say and what is never called.
fn split_small(module: &[u8], tools: &Tools) -> Result<split::Split> {
    if tools.are_there() { split::split(&stops::taken_out(module)?) } else { split::split(module) }
}

/// Puts a finished folder where the site is: a server that is running never sees half of one.
fn replace(dir: &Path, work: tempfile::TempDir) -> Result<()> {
    if dir.exists() {
        fs::remove_dir_all(dir)?;
    }
    fs::rename(work.keep(), dir).with_context(|| format!("could not put the site into {}", dir.display()))
}
