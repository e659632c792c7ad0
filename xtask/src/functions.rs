//! The functions of a WebAssembly module: how many come from outside, and what they are called.

use anyhow::Result;
use wasmparser::{CustomSectionReader, ImportSectionReader, KnownCustom, Name, TypeRef};

/// How many functions come from outside: those of the module are numbered after them.
pub fn imported(section: ImportSectionReader) -> Result<u32> {
    let mut count = 0;
    for import in section.into_imports() {
        count += u32::from(matches!(import?.ty, TypeRef::Func(_)));
    }
    Ok(count)
}

/// The numbers and names that a section gives to functions, as people write them; none if it is not of names.
pub fn names(section: &CustomSectionReader) -> Result<Vec<(u32, String)>> {
    let mut names = Vec::new();
    let KnownCustom::Name(section) = section.as_known() else { return Ok(names) };
    for part in section {
        let Name::Function(map) = part? else { continue };
        for naming in map {
            let naming = naming?;
            names.push((naming.index, format!("{:#}", rustc_demangle::demangle(naming.name))));
        }
    }
    Ok(names)
}
