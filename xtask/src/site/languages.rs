//! Each language's text, as the compact tables that the widget loads.

/// A key of the site's files and its table: `nn`, and `nn-later` for what a first form does not say.
pub type Table = (String, &'static [u8]);

/// The tables of all languages, the first and the later one of each.
pub fn tables() -> Vec<Table> {
    let tables = norec_rules::language::tables().into_iter();
    tables.flat_map(|(tag, [first, later])| [(tag.code().to_owned(), first), (later_key(tag.code()), later)]).collect()
}

/// The key of a language's text that a first form does not need.
pub fn later_key(code: &str) -> String {
    format!("{code}-later")
}
