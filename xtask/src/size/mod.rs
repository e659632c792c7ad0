//! The task `size`: what a first visit downloads, file by file, against the budget.

mod crates;
mod history;

use crate::setup::Compiler;
use crate::site::{self, Site, Tools};
use crate::workspace;
use anyhow::{Context, Result, bail};
use std::fs;

/// The most that a first visit may download, in bytes, each file compressed by brotli.
///
/// On a slow phone link (400 kbit/s) 110 KB take more than two seconds, and people do not wait much longer for a page that
/// shows nothing new. What grows must first take something out. The log of what was tried is the book's page on size.
pub const BUDGET: usize = 110 * 1000;

/// The same with the standard library built anew.
pub const STD_BUDGET: usize = 105 * 1000;

/// The most that the rules may be, in bytes, compressed by brotli. They are fetched as soon as the program runs, while the
/// form is drawn, and what a first answer means waits for them.
const RULES_BUDGET: usize = 52 * 1000;

/// The most that the text of a first form may be in one language, in bytes, compressed by brotli.
const TEXT_BUDGET: usize = 6 * 1000;

/// The most that a scheme may need beside a first form, in bytes, compressed by brotli: its page, its part of the program
/// and its text in one language.
const SCHEME_BUDGET: usize = 10 * 1000;

/// Options of the task `size`.
#[derive(clap::Args)]
pub struct Options {
    /// Prints the largest functions, too: this many
    #[arg(long, default_value_t = 0)]
    functions: usize,
    /// Builds the standard library anew, for size and without a word where it panics
    #[arg(long)]
    std: bool,
    /// Writes the sums into the history of the book, with these words on what has changed
    #[arg(long)]
    keep: Option<String>,
}

/// The task `size`.
pub fn run(options: &Options) -> Result<()> {
    let tools = Tools::best();
    let (compiler, home, budget) = if options.std {
        (Compiler::own_std()?, workspace::target().join("std"), STD_BUDGET)
    } else {
        (Compiler::ready()?, workspace::target(), BUDGET)
    };
    let site = site::build(&compiler, &tools, &home)?;
    let named = site::named_program(&compiler, &tools, &home)?;
    println!("\nThe program of a first visit by crate, in KB before compression:\n");
    for share in crates::shares(&named)? {
        println!("{:<42}{:>9}", share.name, kilobytes(share.bytes));
    }
    if options.functions > 0 {
        let mut functions = crates::functions(&named)?;
        functions.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
        println!("\nIts largest functions, in bytes:\n");
        for (name, bytes) in functions.iter().take(options.functions) {
            println!("{bytes:>7}  {name}");
        }
    }
    println!();
    if let Some(what) = &options.keep {
        let first = sum(&rows(&site, &site.first_load())?);
        let later = sum(&rows(&site, &site.later_load())?);
        history::keep(&kilobytes(first.brotli), &kilobytes(later.brotli), what)?;
    }
    report(&site, budget)
}

/// Prints the files of a first visit, and fails above so many bytes by brotli.
pub fn report(site: &Site, budget: usize) -> Result<()> {
    let first = rows(site, &site.first_load())?;
    let sum = sum(&first);
    println!("The form of a first visit, in KB of 1000 bytes:\n");
    print!("{}", table(&first, &sum));
    let later = rows(site, &site.later_load())?;
    println!("\nParts that load by themselves once the form is there:\n");
    print!("{}", table(&later, &self::sum(&later)));
    let rules: Vec<Row> = rows(site, &site.rules_load())?;
    let rules = self::sum(&rules).brotli;
    println!(
        "\nWhat a first answer waits for, with the rules: {} KB; the limit of the rules is {} KB.",
        kilobytes(sum.brotli + rules),
        kilobytes(RULES_BUDGET)
    );
    let texts = rows(site, &site.texts())?;
    println!("\nThe text of a first form in each language; the limit is {} KB:\n", kilobytes(TEXT_BUDGET));
    print!("{}", table(&texts, &self::sum(&texts)));
    println!("\nWhat a scheme needs beside that; the limit is {} KB:\n", kilobytes(SCHEME_BUDGET));
    let mut schemes = Vec::new();
    for scheme in site::schemes() {
        let names = site.scheme_load(scheme);
        let rows = rows(site, &names.iter().map(String::as_str).collect::<Vec<_>>())?;
        schemes.push(Row { name: scheme.to_owned(), ..self::sum(&rows) });
    }
    print!("{}", table(&schemes, &self::sum(&schemes)));
    println!();
    if !site.record.small {
        println!("Without wasm-opt and without minification.");
    }
    judge_rules(rules)?;
    for text in texts {
        judge_text(&text)?;
    }
    for scheme in schemes {
        judge_scheme(&scheme)?;
    }
    judge(sum.brotli, budget)
}

/// The sizes of some files, the largest first.
fn rows(site: &Site, names: &[&str]) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for name in names {
        let content = fs::read(site.dir.join(name)).with_context(|| format!("could not read {name} of the site"))?;
        rows.push(Row {
            name: (*name).to_owned(),
            raw: content.len(),
            gzip: site::gzip(&content)?.len(),
            brotli: site::brotli(&content)?.len(),
        });
    }
    rows.sort_by(|a, b| b.brotli.cmp(&a.brotli).then_with(|| a.name.cmp(&b.name)));
    Ok(rows)
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Row {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

fn sum(rows: &[Row]) -> Row {
    Row {
        name: "in all".to_owned(),
        raw: rows.iter().map(|row| row.raw).sum(),
        gzip: rows.iter().map(|row| row.gzip).sum(),
        brotli: rows.iter().map(|row| row.brotli).sum(),
    }
}

fn table(rows: &[Row], sum: &Row) -> String {
    let mut text = format!("{:<34}{:>9}{:>9}{:>9}\n", "file", "raw", "gzip", "brotli");
    for row in rows.iter().chain([sum]) {
        text += &format!(
            "{:<34}{:>9}{:>9}{:>9}\n",
            row.name,
            kilobytes(row.raw),
            kilobytes(row.gzip),
            kilobytes(row.brotli)
        );
    }
    text
}

fn judge_rules(brotli: usize) -> Result<()> {
    if brotli > RULES_BUDGET {
        bail!("the rules are {} KB brotli, and the limit is {} KB", kilobytes(brotli), kilobytes(RULES_BUDGET));
    }
    Ok(())
}

fn judge_text(text: &Row) -> Result<()> {
    if text.brotli > TEXT_BUDGET {
        bail!("{} is {} KB brotli, and the limit is {} KB", text.name, kilobytes(text.brotli), kilobytes(TEXT_BUDGET));
    }
    Ok(())
}

fn judge_scheme(scheme: &Row) -> Result<()> {
    if scheme.brotli > SCHEME_BUDGET {
        let limit = kilobytes(SCHEME_BUDGET);
        bail!("the scheme {} needs {} KB brotli, and the limit is {limit} KB", scheme.name, kilobytes(scheme.brotli));
    }
    Ok(())
}

fn judge(brotli: usize, budget: usize) -> Result<()> {
    if brotli > budget {
        bail!("a first visit is {} KB brotli, and the budget is {} KB", kilobytes(brotli), kilobytes(budget));
    }
    println!("The budget is {} KB brotli; {} KB are left.", kilobytes(budget), kilobytes(budget - brotli));
    Ok(())
}

/// Kilobytes with one decimal, rounded up, so that no file looks smaller than it is.
fn kilobytes(bytes: usize) -> String {
    let tenths = bytes.div_ceil(100);
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn row(name: &str, raw: usize, gzip: usize, brotli: usize) -> Row {
        Row { name: name.to_owned(), raw, gzip, brotli }
    }

    #[test]
    fn the_sum_is_of_every_column() {
        assert_eq!(sum(&[row("a", 3, 2, 1), row("b", 30, 20, 10)]), row("in all", 33, 22, 11));
    }

    #[test]
    fn the_budget_itself_is_allowed_and_one_byte_more_is_not() {
        judge(BUDGET, BUDGET).unwrap();
        let error = judge(BUDGET + 1, BUDGET).unwrap_err();
        assert_eq!(error.to_string(), "a first visit is 110.1 KB brotli, and the budget is 110.0 KB");
    }

    #[test]
    fn a_text_that_is_too_long_is_named() {
        judge_text(&row("fr.bin", 0, 0, TEXT_BUDGET)).unwrap();
        let error = judge_text(&row("fr.bin", 0, 0, TEXT_BUDGET + 1)).unwrap_err();
        assert_eq!(error.to_string(), "fr.bin is 6.1 KB brotli, and the limit is 6.0 KB");
    }

    #[test]
    fn a_scheme_that_is_too_large_is_named() {
        judge_scheme(&row("un-post", 0, 0, SCHEME_BUDGET)).unwrap();
        let error = judge_scheme(&row("un-post", 0, 0, SCHEME_BUDGET + 1)).unwrap_err();
        assert_eq!(error.to_string(), "the scheme un-post needs 10.1 KB brotli, and the limit is 10.0 KB");
    }

    #[test]
    fn kilobytes_are_rounded_up() {
        assert_eq!(kilobytes(0), "0.0");
        assert_eq!(kilobytes(1), "0.1");
        assert_eq!(kilobytes(1000), "1.0");
        assert_eq!(kilobytes(1001), "1.1");
    }

    #[test]
    fn the_columns_line_up() {
        let rows = [row("index.html", 12_345, 4_000, 3_000)];
        let text = table(&rows, &sum(&rows));
        let widths: Vec<usize> = text.lines().map(str::len).collect();
        assert_eq!(widths, [61, 61, 61]);
    }
}
