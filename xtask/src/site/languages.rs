//! Each language's text, as the compact table that the widget loads.

/// A language's code and its table.
pub type Table = (&'static str, &'static [u8]);

/// The tables of all languages.
pub fn tables() -> [Table; 3] {
    norec_rules::language::tables()
}
