//! The smallest case: answers, rows and whole lists are taken away as long as it still shows the same.

use norec_core::{Application, Draft, FieldPath, ListName, read};

/// The case with all taken away that it does not need. Nothing but a case that can be read is given to `holds`.
pub fn smallest(
    case: &Application,
    may_go: impl Fn(&FieldPath) -> bool,
    holds: impl Fn(&Application) -> bool,
) -> Application {
    let mut draft = Draft::from_application(case);
    loop {
        let before = draft.clone();
        let mut keep = |change: &dyn Fn(&mut Draft)| {
            let mut changed = draft.clone();
            change(&mut changed);
            let reading = read(&changed);
            if changed != draft
                && reading.problems.is_empty()
                && is_a_document(&reading.application)
                && holds(&reading.application)
            {
                draft = changed;
            }
        };
        for list in ListName::ALL {
            for id in before.rows(list) {
                keep(&|draft| draft.remove_row(list, *id));
            }
            keep(&|draft| draft.set_complete(list, false));
        }
        let keys = case.supplied.keys().map(FieldPath::Supplied);
        for path in crate::generate::fields(&before).into_iter().chain(keys).filter(&may_go) {
            keep(&|draft| draft.set(path, None));
        }
        if draft == before {
            return read(&draft).application;
        }
    }
}

/// Whether it can be handed to somebody: the door takes it as it is written.
pub fn is_a_document(case: &Application) -> bool {
    Application::from_json(&case.to_json().canonical()).is_ok_and(|read| read == *case)
}
