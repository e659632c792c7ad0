//! Takes out of a compiled module what a panic says, so that what is left of a panic is that the program stops; and what
//! Yew does for parts that no page of the check has.
//!
//! The standard library comes compiled, with sentences, source files and lines for whoever reads a console. A function
//! that never returns is there to say such a thing and to stop, so each call of one becomes the stop itself; with the
//! relocations of its arguments, nothing holds the sentences any longer. What people are told then is the element's.
//! No compiler sees that one variant of an enum is never made: what is done with it is named here, and stops too.

use crate::functions;
use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::ops::Range;
use wasm_encoder::{CustomSection, Encode, Module, RawSection};
use wasmparser::{FunctionBody, KnownCustom, Operator, Parser, Payload, RelocAddendKind, RelocationEntry};

/// The section that says where code holds addresses.
const RELOCATIONS: &str = "reloc.CODE";
/// Functions of Yew that are never called, by parts of their names. The page is written in elements, text and components,
/// with no portal, suspense or raw HTML, and no attributes in a map; to what happens it listens by itself.
const NEVER_CALLED: [&str; 9] = [
    "yew::dom_bundle::bportal::",
    "yew::dom_bundle::braw::",
    "yew::dom_bundle::bsuspense::",
    "yew::dom_bundle::btag::listeners::ListenerRegistration::register",
    "yew::dom_bundle::btag::listeners::Registry::unregister",
    "yew::dom_bundle::subtree_root::BSubtree::ensure_handled",
    "yew::dom_bundle::subtree_root::SubtreeData::add_listener",
    "yew::virtual_dom::Attributes>::apply_diff_as_maps",
    "yew::virtual_dom::Attributes>::apply_diff_index_maps",
];

/// The instruction that stops the program.
const UNREACHABLE: u8 = 0x00;
/// The instruction that does nothing.
const NOP: u8 = 0x01;
/// The end of a function.
const END: u8 = 0x0b;

/// The module, stopping without a word and without what is never called. It must have been linked with its relocations.
pub fn taken_out(module: &[u8]) -> Result<Vec<u8>> {
    let mut code = module.to_vec();
    let mut gone = Vec::new();
    let Parts { sections, code_start, imported, bodies, relocations, names } = Parts::of(module)?;
    let (code_section, relocations) = relocations.context("the module was not linked with its relocations")?;
    let mut never = never_called(&names)?;
    for (number, body) in (imported..).zip(&bodies) {
        if never_returns(body)? {
            never.insert(number);
        }
    }
    for (number, body) in (imported..).zip(&bodies) {
        if never.contains(&number) {
            stop(&mut code, body.range());
            gone.push(body.range());
        } else {
            stop_calls(&mut code, body, &never, &mut gone)?;
        }
    }
    gone.sort_by_key(|range| range.start);
    let is_gone = |entry: &RelocationEntry| {
        let place = code_start + entry.offset as usize;
        let after = gone.partition_point(|range| range.start <= place);
        after.checked_sub(1).and_then(|before| gone.get(before)).is_some_and(|range| range.contains(&place))
    };

    let mut made = Module::new();
    for (id, range) in sections {
        let data = code.get(range).context("a section is cut off")?;
        made.section(&RawSection { id, data });
    }
    let kept = relocations.iter().filter(|entry| !is_gone(entry));
    let data = written(code_section, kept);
    made.section(&CustomSection { name: RELOCATIONS.into(), data: data.into() });
    Ok(made.finish())
}

/// What is looked at in a module.
struct Parts<'a> {
    /// The kind of each section and the place of its content, but for the relocations of the code.
    sections: Vec<(u8, Range<usize>)>,
    /// Where the content of the code begins, from which relocations count.
    code_start: usize,
    /// How many functions come from outside.
    imported: u32,
    bodies: Vec<FunctionBody<'a>>,
    /// The number of the section of code, and its relocations.
    relocations: Option<(u32, Vec<RelocationEntry>)>,
    /// The functions' names, as people write them.
    names: Vec<(u32, String)>,
}

impl<'a> Parts<'a> {
    fn of(module: &'a [u8]) -> Result<Parts<'a>> {
        let mut parts = Parts {
            sections: Vec::new(),
            code_start: 0,
            imported: 0,
            bodies: Vec::new(),
            relocations: None,
            names: Vec::new(),
        };
        for payload in Parser::new(0).parse_all(module) {
            let payload = payload?;
            if let Payload::CustomSection(section) = &payload
                && section.name() == RELOCATIONS
                && let KnownCustom::Reloc(reader) = section.as_known()
            {
                let entries: Result<Vec<_>, _> = reader.entries().into_iter().collect();
                parts.relocations = Some((reader.section_index(), entries?));
                continue;
            }
            parts.sections.extend(payload.as_section());
            match payload {
                Payload::CustomSection(section) => parts.names.extend(functions::names(&section)?),
                Payload::ImportSection(section) => parts.imported += functions::imported(section)?,
                Payload::CodeSectionStart { range, .. } => parts.code_start = range.start,
                Payload::CodeSectionEntry(body) => parts.bodies.push(body),
                _ => {}
            }
        }
        Ok(parts)
    }
}

/// The functions that are never called. A module without names has none that could be told.
fn never_called(names: &[(u32, String)]) -> Result<BTreeSet<u32>> {
    let mut found = BTreeSet::new();
    for part in NEVER_CALLED.iter().filter(|_| !names.is_empty()) {
        let before = found.len();
        found.extend(names.iter().filter(|(_, name)| name.contains(part)).map(|(number, _)| *number));
        if found.len() == before {
            bail!("the program has no function `{part}…` any longer: what is done in its place may be left out too");
        }
    }
    Ok(found)
}

/// Whether a function ends in a stop, whatever way is taken through it.
fn never_returns(body: &FunctionBody) -> Result<bool> {
    let mut depth: u32 = 0;
    let (mut last, mut before_last) = (false, false);
    let mut operators = body.get_operators_reader()?;
    while !operators.eof() {
        let operator = operators.read()?;
        before_last = last;
        last = matches!(operator, Operator::Unreachable);
        let leaves = match &operator {
            Operator::Block { .. } | Operator::Loop { .. } | Operator::If { .. } => {
                depth += 1;
                false
            }
            Operator::End => {
                depth = depth.saturating_sub(1);
                false
            }
            Operator::Br { relative_depth } | Operator::BrIf { relative_depth } => *relative_depth >= depth,
            Operator::BrTable { targets } => {
                let others: Result<Vec<_>, _> = targets.targets().collect();
                others?.into_iter().chain([targets.default()]).any(|target| target >= depth)
            }
            // Of these nothing is known here, so such a function stays as it is.
            Operator::Return
            | Operator::ReturnCall { .. }
            | Operator::ReturnCallIndirect { .. }
            | Operator::Try { .. }
            | Operator::TryTable { .. } => true,
            _ => false,
        };
        if leaves {
            return Ok(false);
        }
    }
    Ok(before_last)
}

/// Makes a function of nothing but a stop, as long as it was: without locals.
fn stop(code: &mut [u8], body: Range<usize>) {
    let Some([locals, first, rest @ .., end]) = code.get_mut(body) else { return };
    (*locals, *first, *end) = (0, UNREACHABLE, END);
    rest.fill(NOP);
}

/// Makes a stop of each call of a function that never returns. What is pushed just before such a call is never read.
fn stop_calls(code: &mut [u8], body: &FunctionBody, never: &BTreeSet<u32>, gone: &mut Vec<Range<usize>>) -> Result<()> {
    let mut pushed = Vec::new();
    let mut operators = body.get_operators_reader()?;
    while !operators.eof() {
        let start = operators.original_position();
        let operator = operators.read()?;
        let place = start..operators.original_position();
        match operator {
            Operator::I32Const { .. } => pushed.push(place),
            Operator::LocalGet { .. } | Operator::I64Const { .. } => {}
            Operator::Call { function_index } if never.contains(&function_index) => {
                if let Some([first, rest @ ..]) = code.get_mut(place.clone()) {
                    *first = UNREACHABLE;
                    rest.fill(NOP);
                }
                gone.append(&mut pushed);
                gone.push(place);
            }
            _ => pushed.clear(),
        }
    }
    Ok(())
}

/// Relocations as they stand in their section.
fn written<'a>(section: u32, entries: impl Iterator<Item = &'a RelocationEntry> + Clone) -> Vec<u8> {
    let mut data = Vec::new();
    section.encode(&mut data);
    entries.clone().count().encode(&mut data);
    for entry in entries {
        data.push(entry.ty as u8);
        entry.offset.encode(&mut data);
        entry.index.encode(&mut data);
        if !matches!(entry.ty.addend_kind(), RelocAddendKind::None) {
            entry.addend.encode(&mut data);
        }
    }
    data
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use wasm_encoder::{CodeSection, Function, FunctionSection, Instruction as I, TypeSection, ValType};

    /// A module of these functions, each of one number, with a relocation of an address at each constant and one of a
    /// function at each call.
    fn module(functions: &[&[I]]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([ValType::I32], []);
        let (mut declared, mut code) = (FunctionSection::new(), CodeSection::new());
        for body in functions {
            declared.function(0);
            let mut function = Function::new([]);
            for instruction in *body {
                // As the linker leaves them: five bytes to each number, so that each can be changed in its place.
                match instruction {
                    I::I32Const(number) => function.raw([0x41, *number as u8 | 0x80, 0x80, 0x80, 0x80, 0]),
                    I::Call(number) => function.raw([0x10, *number as u8 | 0x80, 0x80, 0x80, 0x80, 0]),
                    other => function.instruction(other),
                };
            }
            code.function(&function);
        }
        let mut made = Module::new();
        made.section(&types).section(&declared).section(&code);
        let module = made.clone().finish();
        let Parts { code_start, bodies, .. } = Parts::of(&module).unwrap();
        let mut entries = Vec::new();
        for body in bodies {
            let mut operators = body.get_operators_reader().unwrap();
            while !operators.eof() {
                let offset = u32::try_from(operators.original_position() + 1 - code_start).unwrap();
                let ty = match operators.read().unwrap() {
                    Operator::I32Const { .. } => wasmparser::RelocationType::MemoryAddrSleb,
                    Operator::Call { .. } => wasmparser::RelocationType::FunctionIndexLeb,
                    _ => continue,
                };
                entries.push(RelocationEntry { ty, offset, index: 0, addend: 0 });
            }
        }
        let data = written(2, entries.iter());
        made.section(&CustomSection { name: RELOCATIONS.into(), data: data.into() });
        made.finish()
    }

    /// The instructions of each function, without those that do nothing, and how many relocations are left.
    fn read(module: &[u8]) -> (Vec<String>, usize) {
        wasmparser::validate(module).unwrap();
        let parts = Parts::of(module).unwrap();
        let bodies = parts.bodies.iter().map(|body| {
            let operators = body.get_operators_reader().unwrap().into_iter().map(Result::unwrap);
            let words =
                operators.filter(|operator| !matches!(operator, Operator::Nop)).map(|operator| format!("{operator:?}"));
            words.collect::<Vec<_>>().join(" ")
        });
        (bodies.collect(), parts.relocations.unwrap().1.len())
    }

    const SAYS: &[I] = &[I::I32Const(7), I::Drop, I::Unreachable, I::End];

    #[test]
    fn what_never_returns_stops_at_once_and_so_does_its_caller() {
        let calls = &[I::LocalGet(0), I::Drop, I::I32Const(9), I::Call(0), I::Unreachable, I::End];
        let (bodies, relocations) = read(&taken_out(&module(&[SAYS, calls])).unwrap());
        assert_eq!(bodies, ["Unreachable End", "Unreachable End"]);
        assert_eq!(relocations, 0);
    }

    #[test]
    fn what_can_return_stays_but_for_what_it_says_before_it_stops() {
        let checks = &[
            I::I32Const(3),
            I::Drop,
            I::Block(wasm_encoder::BlockType::Empty),
            I::LocalGet(0),
            I::BrIf(0),
            I::I32Const(9),
            I::Call(0),
            I::Unreachable,
            I::End,
            I::I32Const(5),
            I::Call(1),
            I::End,
        ];
        let (bodies, relocations) = read(&taken_out(&module(&[SAYS, checks])).unwrap());
        let kept = "I32Const { value: 3 } Drop Block { blockty: Empty } LocalGet { local_index: 0 } \
                    BrIf { relative_depth: 0 } I32Const { value: 9 } Unreachable Unreachable End \
                    I32Const { value: 5 } Call { function_index: 1 } End";
        assert_eq!(bodies, ["Unreachable End", kept]);
        // Of the constants before and after, and of the call that returns.
        assert_eq!(relocations, 3);
    }

    #[test]
    fn a_function_that_is_left_before_its_end_can_return() {
        let early: [&[I]; 2] = [
            &[I::LocalGet(0), I::BrIf(0), I::Unreachable, I::End],
            &[
                I::Block(wasm_encoder::BlockType::Empty),
                I::LocalGet(0),
                I::BrTable(vec![0].into(), 1),
                I::End,
                I::Unreachable,
                I::End,
            ],
        ];
        for body in early {
            let (bodies, _) = read(&taken_out(&module(&[body])).unwrap());
            assert_ne!(bodies, ["Unreachable End"]);
        }
        let returns: &[I] = &[I::Return, I::Unreachable, I::End];
        assert_eq!(read(&taken_out(&module(&[returns])).unwrap()).0, ["Return Unreachable End"]);
    }

    #[test]
    fn what_is_never_called_is_found_by_its_name_and_must_be_there() {
        let mut names: Vec<_> = (7..).zip(NEVER_CALLED.map(|part| format!("<impl {part}attach"))).collect();
        names.push((3, "yew::dom_bundle::btag::attach".to_owned()));
        assert_eq!(never_called(&names).unwrap(), (7..16).collect());
        let portals = names.remove(0);
        let error = never_called(&names).unwrap_err().to_string();
        assert!(portals.1.contains("bportal") && error.contains("`yew::dom_bundle::bportal::…`"), "{error}");
        assert!(never_called(&[]).unwrap().is_empty());
    }

    /// What would need the functions that are taken out stands nowhere in the widget.
    #[test]
    fn the_page_has_no_part_that_is_taken_out() {
        let made = [
            "VPortal",
            "create_portal",
            "VRaw",
            "from_html_unchecked",
            "Suspense",
            "IndexMap",
            "html!",
            "add_listener(",
            "set_listeners",
        ];
        let sources = std::fs::read_dir(crate::workspace::root().join("widget-wasm/src")).unwrap();
        let mut read = 0;
        for file in sources.map(|file| file.unwrap().path()).filter(|path| path.is_file()) {
            let text = std::fs::read_to_string(&file).unwrap();
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            for (line, word) in code.flat_map(|line| made.map(|word| (line, word))) {
                assert!(!line.contains(word), "{}: {line}: what Yew does for {word} is taken out", file.display());
            }
            read += 1;
        }
        assert!(read > 10, "{read}");
    }

    #[test]
    fn a_module_without_relocations_is_refused() {
        assert!(taken_out(b"\0asm\x01\0\0\0").is_err());
    }
}
