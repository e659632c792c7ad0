//! Which crate the bytes of a program come from.

use crate::functions;
use anyhow::Result;
use std::collections::BTreeMap;
use wasmparser::{Parser, Payload};

/// The bytes of one crate, or of what belongs to none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// The crate's name.
    pub name: String,
    /// Bytes in the module, not compressed.
    pub bytes: usize,
}

/// Where the bytes of a module come from, the most first. The module has the names of its functions. What is compiled
/// for a type counts as the crate that the function is written in; functions that wasm-opt found to be the same count as
/// the crate of whichever is left.
pub fn shares(module: &[u8]) -> Result<Vec<Share>> {
    let mut by_name = BTreeMap::new();
    for (name, bytes) in functions(module)? {
        *by_name.entry(crate_of(&name)).or_insert(0) += bytes;
    }
    let code: usize = by_name.values().sum();
    let mut data = 0;
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::DataSection(section) = payload? {
            data += section.range().len();
        }
    }
    by_name.insert("(texts, tables and figures)".to_owned(), data);
    by_name.insert("(types, imports and tables)".to_owned(), nameless(module)?.saturating_sub(code + data));
    let mut shares: Vec<Share> = by_name.into_iter().map(|(name, bytes)| Share { name, bytes }).collect();
    shares.sort_by(|a, b| b.bytes.cmp(&a.bytes).then_with(|| a.name.cmp(&b.name)));
    Ok(shares)
}

/// Each function of a module with its length in bytes.
pub fn functions(module: &[u8]) -> Result<Vec<(String, usize)>> {
    let (mut imported, mut lengths, mut names) = (0, Vec::new(), BTreeMap::new());
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(section) => imported += functions::imported(section)?,
            Payload::CodeSectionEntry(body) => lengths.push(body.range().len()),
            Payload::CustomSection(section) => names.extend(functions::names(&section)?),
            _ => {}
        }
    }
    let named = (imported..).zip(lengths).map(|(index, length)| {
        let name = names.get(&index).cloned().unwrap_or_else(|| "(without a name)".to_owned());
        (name, length)
    });
    Ok(named.collect())
}

/// The bytes of a module without its names.
fn nameless(module: &[u8]) -> Result<usize> {
    let mut bytes = module.len();
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::CustomSection(section) = payload? {
            bytes -= section.range().len();
        }
    }
    Ok(bytes)
}

/// The crate that a function is written in: the first word of its path; of `<A as B>::c`, that of `A`, unless `A`
/// is a type of the language itself.
fn crate_of(name: &str) -> String {
    let word = |text: &str| -> String {
        let text =
            text.trim_start_matches(['&', '*', '<', '(', '[']).trim_start_matches("mut ").trim_start_matches("dyn ");
        text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
    };
    let path = name.contains("::");
    let Some(inside) = name.strip_prefix('<') else {
        return if path { word(name) } else { "(without a crate)".to_owned() };
    };
    let (own, of) = inside.split_once(" as ").unwrap_or((inside, inside));
    let own_crate = word(own);
    if own.split(['<', ' ', '>']).next().is_some_and(|path| path.contains("::")) { own_crate } else { word(of) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_function_is_of_the_crate_it_is_written_in() {
        assert_eq!(crate_of("norec_rules::assess::with"), "norec_rules");
        assert_eq!(crate_of("<yew::virtual_dom::VNode as core::clone::Clone>::clone"), "yew");
        assert_eq!(crate_of("<&str as alloc::string::ToString>::to_string"), "alloc");
        assert_eq!(crate_of("<alloc::vec::Vec<norec_core::RowId>>::push"), "alloc");
        assert_eq!(crate_of("memcpy"), "(without a crate)");
    }

    /// A module with one function, whose name is that of a function of `alpha`.
    const MODULE: &[u8] = b"\0asm\x01\0\0\0\
        \x01\x04\x01\x60\0\0\
        \x03\x02\x01\0\
        \x0a\x04\x01\x02\0\x0b\
        \x00\x13\x04name\x01\x0c\x01\0\x09alpha::be";

    #[test]
    fn every_byte_is_somewhere_once() {
        assert_eq!(functions(MODULE).unwrap(), [("alpha::be".to_owned(), 2)]);
        let shares = shares(MODULE).unwrap();
        assert_eq!(shares.iter().find(|share| share.name == "alpha").unwrap().bytes, 2);
        assert_eq!(shares.iter().map(|share| share.bytes).sum::<usize>(), nameless(MODULE).unwrap());
    }
}
