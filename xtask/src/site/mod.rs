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
use static_parts::StaticParts;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// The language of the page as it is served.
pub const LANGUAGE: &str = "nn";

/// The script that loads by itself once the form is there.
const LATER_SCRIPT: &str = "keep.js";

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
        let others = |key: &str| key == LATER_SCRIPT || (key != LANGUAGE && text.iter().any(|(table, _)| table == key));
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
        self.record.later.iter().chain(text).chain(script).map(String::as_str).collect()
    }
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
    let prerendered = prerender::html(LANGUAGE)?;
    let parts = StaticParts::read(&workspace::root().join("widget-wasm/static"))?;
    let languages = languages::tables();

    let fingerprint = record::fingerprint(&module, &prerendered, &parts, &languages, tools)?;
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
    for (code, table) in &languages {
        names.add(code, &format!("{code}.bin"), table)?;
    }
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
    let page = pages::page(&parts.page, &names, &prerendered)?;
    let worker = pages::worker(&parts.worker, &names, &[page.as_bytes(), &entry])?;
    fs::write(work.path().join(PAGE), page)?;
    fs::write(work.path().join(WORKER), tools.javascript(&worker)?)?;
    squeeze::beside_each(work.path())?;

    let record = Record::new(&fingerprint, tools.are_there(), &names);
    replace(&dir, work)?;
    record.write(home)?;
    println!("The site is built ({:.1} s).", started.elapsed().as_secs_f32());
    Ok(Site { dir, record })
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
