//! Parts of the program that load by themselves, once somebody needs them: the functions marked with `wasm_split`, with
//! whatever only they call.

use super::names::Names;
use super::tools::Tools;
use anyhow::{Context, Result, anyhow, bail};
use std::fs;
use std::path::Path;
use wasm_split_cli_support::Options;

/// The module from which the program takes the functions that load its parts.
pub const LINK: &str = "./__wasm_split.js";

/// A compiled module in parts.
pub struct Split {
    /// What is there from the start; wasm-bindgen goes on with it.
    pub main: Vec<u8>,
    /// The others, by the name that the script has for each.
    parts: Vec<(String, Vec<u8>)>,
    /// The files of those that the rules need, which every other part comes after: they go in one file.
    together: Vec<String>,
    /// The script that loads them.
    script: String,
}

/// The part that is asked for first: the rules.
const RULES: &str = "answers";

/// How the name of their file begins.
pub const RULES_FILE: &str = "norec-check-rules.";

/// As the element's own script asks for files.
const HOW: &str = "{ credentials: \"omit\", referrerPolicy: \"no-referrer\" }";

/// Gives a part of the file that holds several. What did not come is fetched again the next time. `ahead` fetches it before
/// any part is asked for.
const TOGETHER: &str = "let pack;
const fetched = () => pack ??= (async () => {
  const answer = await fetch(new URL(\"./{{file}}\", import.meta.url), {{how}});
  if (!answer.ok) throw new Error(\"the rules did not come\");
  return answer.arrayBuffer();
})();
const ahead = () => { fetched().catch(() => {}); };
const packed = async (from, to) => {
  const mine = fetched();
  try {
    return new Response((await mine).slice(from, to), { headers: { \"content-type\": \"application/wasm\" } });
  } catch (error) {
    if (pack === mine) pack = undefined;
    throw error;
  }
};
";

/// Takes a module apart. It must have been linked with its relocations.
pub fn split(module: &[u8]) -> Result<Split> {
    let work = tempfile::tempdir()?;
    let main = work.path().join("main.wasm");
    let mut options = Options::new(module);
    options.output_dir = work.path();
    options.main_out_path = &main;
    options.link_name = LINK;
    let made = wasm_split_cli_support::transform(options)
        .map_err(|error| anyhow!("could not take the module apart: {error:#}"))?;
    let part = |path: &Path| -> Result<(String, Vec<u8>)> {
        let name = path.file_name().and_then(|name| name.to_str()).context("a part without a name")?;
        Ok((name.to_owned(), fs::read(path)?))
    };
    let parts: Result<Vec<_>> = made.split_modules.iter().map(|path| part(path)).collect();
    let together = made.prefetch_map.get(RULES).into_iter().flatten().map(|stem| format!("{stem}.wasm")).collect();
    Ok(Split { main: fs::read(&main)?, parts: parts?, together, script: fs::read_to_string(work.path().join(LINK))? })
}

impl Split {
    /// Writes the parts, and puts the script that loads them into the glue, so that no file more is needed before a
    /// part is.
    pub fn join(self, glue: &str, tools: &Tools, names: &mut Names) -> Result<String> {
        let mut script = self.script;
        let mut pack = Vec::new();
        for (name, part) in &self.parts {
            let part = tools.wasm(part)?;
            let from = format!("fetch(new URL(\"./{name}\", import.meta.url))");
            let to = if self.together.contains(name) {
                let start = pack.len();
                pack.extend(part);
                format!("packed({start}, {})", pack.len())
            } else {
                let hashed = names.add_later(&name.replace("split_", "norec-check-"), &part)?;
                format!("fetch(new URL(\"./{hashed}\", import.meta.url), {HOW})")
            };
            if !script.contains(&from) {
                bail!("the script that loads parts does not load {name}");
            }
            script = script.replace(&from, &to);
        }
        if !pack.is_empty() {
            let file = names.add_later(&format!("{RULES_FILE}bin"), &pack)?;
            script = TOGETHER.replace("{{file}}", &file).replace("{{how}}", HOW) + &script;
        }
        into_one(glue, &script)
    }
}

/// Puts what `script` exports in the place where `glue` imports it. The script's own import is of the glue.
fn into_one(glue: &str, script: &str) -> Result<String> {
    // It imports all of it once a part, each time by another name; one of them is enough.
    let from = format!(" from \"{LINK}\"");
    let imported = |line: &'_ str| Some(line.strip_prefix("import * as ")?.split_once(&from)?.0.to_owned());
    let names: Vec<String> = glue.lines().filter_map(imported).collect();
    let Some((name, others)) = names.split_first() else {
        bail!("wasm-bindgen's JavaScript does not take all of {LINK} by one name")
    };
    let is_of_another = |line: &str| {
        let given = line.trim().strip_prefix(&format!("\"{LINK}\": ")).map(|rest| rest.trim_end_matches(','));
        given.is_some_and(|given| others.iter().any(|other| other == given))
    };
    let lines = script.lines().filter(|line| !line.starts_with("import "));
    let mut loads = Vec::new();
    let kept = glue.lines().filter(|line| imported(line).is_none() && !is_of_another(line));
    let mut joined: String = kept.flat_map(|line| [line, "\n"]).collect();
    for line in lines {
        let line = line.strip_prefix("export ").inspect(|line| loads.extend(line.split(' ').nth(1))).unwrap_or(line);
        joined.push('\n');
        joined.push_str(line);
    }
    if loads.is_empty() {
        bail!("the script that loads parts exports nothing");
    }
    joined.push_str(&format!("\nconst {name} = {{ {} }};\n", loads.join(", ")));
    if script.contains("const ahead = ") {
        joined.push_str("export { ahead };\n");
    }
    Ok(joined)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const GLUE: &str = "import * as star0 from \"./__wasm_split.js\"\nexport function initSync() { star0; }\n";
    const SCRIPT: &str = "import { initSync } from \"./main.js\";\n\nconst one = 1;\n\
        export const __wasm_split_load_a = fetch(new URL(\"./split_a.wasm\", import.meta.url));\n";

    fn split(script: &str) -> Split {
        let parts = vec![("split_a.wasm".to_owned(), b"part".to_vec())];
        Split { main: Vec::new(), parts, together: Vec::new(), script: script.to_owned() }
    }

    #[test]
    fn the_script_that_loads_parts_stands_in_the_glue() {
        let dir = tempfile::tempdir().unwrap();
        let mut names = Names::new(dir.path());
        let glue = split(SCRIPT).join(GLUE, &Tools::none(), &mut names).unwrap();
        let part = &names.later()[0];
        assert_eq!(fs::read(dir.path().join(part)).unwrap(), b"part");
        assert!(!glue.contains("import *") && !glue.contains("import {"), "{glue}");
        let fetched = format!(
            "const __wasm_split_load_a = fetch(new URL(\"./{part}\", import.meta.url), \
             {{ credentials: \"omit\", referrerPolicy: \"no-referrer\" }});"
        );
        assert!(glue.contains(&fetched), "{glue}");
        assert!(glue.ends_with("const star0 = { __wasm_split_load_a };\n"), "{glue}");
    }

    #[test]
    fn what_the_rules_need_goes_in_one_file() {
        let dir = tempfile::tempdir().unwrap();
        let mut names = Names::new(dir.path());
        let script = [SCRIPT, &SCRIPT.replace("_a", "_b").replace("import {", "// import {")].concat();
        let mut split = split(&script);
        split.parts.push(("split_b.wasm".to_owned(), b"other".to_vec()));
        split.together = vec!["split_a.wasm".to_owned(), "split_b.wasm".to_owned()];
        let glue = split.join(GLUE, &Tools::none(), &mut names).unwrap();
        let [file] = names.later() else { panic!("{:?}", names.later()) };
        assert_eq!(fs::read(dir.path().join(file)).unwrap(), b"partother");
        assert!(glue.contains("const __wasm_split_load_a = packed(0, 4);"), "{glue}");
        assert!(glue.contains("const __wasm_split_load_b = packed(4, 9);"), "{glue}");
        assert!(glue.contains(&format!("fetch(new URL(\"./{file}\", import.meta.url), {HOW})")), "{glue}");
    }

    #[test]
    fn a_script_that_is_imported_once_a_part_is_joined_once() {
        let dir = tempfile::tempdir().unwrap();
        let more = "import * as star1 from \"./__wasm_split.js\"\nconst all = {\n  \"./__wasm_split.js\": star0,\n  \
            \"./__wasm_split.js\": star1,\n};\n";
        let glue = split(SCRIPT).join(&[GLUE, more].concat(), &Tools::none(), &mut Names::new(dir.path())).unwrap();
        assert!(!glue.contains("star1") && glue.matches("\"./__wasm_split.js\": star0").count() == 1, "{glue}");
    }

    #[test]
    fn what_is_not_known_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let join = |glue: &str, script: &str| {
            split(script).join(glue, &Tools::none(), &mut Names::new(dir.path())).unwrap_err().to_string()
        };
        let other = "import { one } from \"./__wasm_split.js\"\n";
        assert_eq!(join(other, SCRIPT), "wasm-bindgen's JavaScript does not take all of ./__wasm_split.js by one name");
        assert_eq!(join(GLUE, "const none = 1;\n"), "the script that loads parts does not load split_a.wasm");
        assert_eq!(join(GLUE, &SCRIPT.replace("export ", "")), "the script that loads parts exports nothing");
    }

    #[test]
    fn a_module_without_relocations_is_refused() {
        assert!(super::split(b"\0asm\x01\0\0\0").is_err());
    }
}
