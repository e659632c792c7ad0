//! Each language's text, as the compact tables that the widget loads.

/// A key of the site's files and its table: `nn`, `nn-later` for what a first form does not say, `nn-un-post` for a scheme.
pub type Table = (String, &'static [u8]);

/// What the pages say that lead to a scheme: no program loads it.
const NEVER_LOADED: &str = "which";

/// The tables of all languages: of each the first, the later one, and one a scheme.
pub fn tables() -> Vec<Table> {
    let key = |code: &str, name: &str| if name.is_empty() { code.to_owned() } else { format!("{code}-{name}") };
    let loaded = norec_rules::language::tables().filter(|(_, name, _)| *name != NEVER_LOADED);
    loaded.map(|(tag, name, bytes)| (key(tag.code(), name), bytes)).collect()
}

/// The key of a language's text that a first form does not need.
pub fn later_key(code: &str) -> String {
    format!("{code}-later")
}

/// Whether it is the key of a scheme's text.
pub fn is_of_scheme(key: &str) -> bool {
    key.split_once('-').is_some_and(|(code, _)| key != later_key(code))
}
