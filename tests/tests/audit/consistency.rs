//! What the texts say against each other is found; without one of its rows it is gone; and what is planted is found.

use norec_core::{Application, Draft, FieldPath, read};
use norec_rules::outcome::Outcome;
use norec_rules::rulebook::RuleInBook;
use norec_rules::{Finding, Rulebook, assess, rulebook};
use norec_tests::audit::consistency::{Found, Kind, Report, as_of, of, of_rule, page, page_path};
use norec_tests::generate::fields;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static ALL: LazyLock<Report> = LazyLock::new(|| of(rulebook::all()));

/// Each trap of the facts that must be found: the rule, the two rows, and how.
const TRAPS: [(&str, &str, &str, &str, Kind); 7] = [
    ("trap 2", "step", "heading", "body-existing", Kind::Contradiction),
    ("trap 2", "step", "body-existing", "body-recent", Kind::Contradiction),
    ("trap 3", "step", "text", "body-existing", Kind::Change),
    ("trap 4", "length", "earlier-wording", "later-wording", Kind::Contradiction),
    ("trap 8", "cap", "participant-kinds-with-itself", "participant-kinds-without-itself", Kind::Contradiction),
    ("trap 8", "cap", "participant-kinds-with-itself", "all-but-administration-with-itself", Kind::Contradiction),
    ("trap 10", "papers", "certificate", "link-or-certificate", Kind::Contradiction),
];

/// The rulebooks with each row a rule by itself, and without the rows of that name.
fn without(rule: &str, row: &str) -> Vec<&'static Rulebook> {
    let rows = |one: &'static RuleInBook| match one.alone {
        [] => vec![one],
        alone => alone.to_vec(),
    };
    let stays = |one: &&'static RuleInBook| one.id != rule || one.readings[0].name != row;
    let without = |book: &&'static Rulebook| -> &'static Rulebook {
        let rules: Vec<_> = book.rules.iter().flat_map(|one| rows(one)).filter(stays).collect();
        Box::leak(Box::new(Rulebook { rules: rules.leak(), ..**book }))
    };
    rulebook::all().iter().map(without).collect()
}

#[test]
fn each_trap_is_found_by_the_names_of_its_rows_and_cites_the_trap() {
    for (trap, rule, one, other, kind) in TRAPS {
        let mut found = ALL.between(rule, one, other).filter(|found| found.kind == kind);
        let cites =
            |found: &'static Found| found.sides.iter().any(|side| side.row().unwrap().citation.facts.contains(&trap));
        assert!(found.any(cites), "{trap}: {rule} {one} {other}");
    }
}

#[test]
fn without_one_of_its_rows_a_finding_is_gone_and_the_others_stay() {
    let rules: BTreeSet<&str> = TRAPS.iter().map(|(_, rule, ..)| *rule).collect();
    for rule in rules {
        let of_rule_found = || ALL.found.iter().filter(|found| found.rule.id == rule);
        // Rows that are rules by themselves say what they say as readings of one.
        let same = of_rule(&without(rule, "no row has this name"), rule);
        let names = |found: &Found| (found.kind, found.names());
        assert!(same.found.iter().map(names).eq(of_rule_found().map(names)), "{rule}");
        let rows: BTreeSet<&str> =
            TRAPS.iter().filter(|trap| trap.1 == rule).flat_map(|(_, _, one, other, _)| [*one, *other]).collect();
        for gone in rows {
            let report = of_rule(&without(rule, gone), rule);
            for pair in of_rule_found().flat_map(pairs) {
                let found = report.between(rule, pair[0], pair[1]).count();
                // What only the other rows say stays.
                assert_eq!(found > 0, !pair.contains(&gone), "{rule} without {gone}: {pair:?}");
            }
        }
    }
}

/// The rows of a finding that disagree, two and two.
fn pairs(found: &Found) -> Vec<[&'static str; 2]> {
    let on = |id: &'static str| {
        let sides = found.sides.iter().filter(move |side| side.finding.as_ref().unwrap().outcome.id() == id);
        sides.map(|side| side.row().unwrap().name)
    };
    on("met").flat_map(|met| on("not_met").map(move |not| [met, not])).collect()
}

#[test]
fn what_is_planted_is_found_and_nothing_else() {
    let report = of(rulebook::scratch());
    let found: Vec<_> = report
        .found
        .iter()
        .map(|one| (one.kind, one.rule.id, one.names(), one.what.as_deref().unwrap_or("")))
        .collect();
    assert_eq!(
        found,
        [
            (Kind::Contradiction, "step", vec!["newcomers", "everybody"], ""),
            (Kind::Overlap, "papers", vec!["link-or-certificate", "certificate-or-link"], ""),
            (Kind::Gap, "length", vec!["text"], "ended-agreement"),
            (Kind::Gap, "length", vec!["text"], "ended-agreement, several-projects"),
            (Kind::Gap, "length", vec!["text"], "several-projects"),
            (Kind::Unreachable, "length", vec!["text"], "no plan meets it, with this behind the applicant"),
            (Kind::Unreachable, "stay", vec!["stay"], "nothing meets it"),
            (Kind::Gap, "kind", vec!["kind"], "kind"),
            (Kind::Unreachable, "kind", vec!["kind"], "it decides nothing"),
            (
                Kind::Contradiction,
                "region",
                vec!["home", "abroad"],
                "no case that was tried has both region and abroad in place"
            ),
        ]
    );
    assert!(rulebook::scratch()[0].rule("round").is_some(), "what is in order stands there too");
}

#[test]
fn a_row_that_stands_twice_in_a_call_is_found() {
    let age = rulebook::latest().rule("age").unwrap();
    let book: &'static Rulebook = Box::leak(Box::new(Rulebook { rules: vec![age, age].leak(), ..*rulebook::latest() }));
    let report = of(&[book]);
    let found: Vec<_> = report.found.iter().map(|found| (found.kind, found.names())).collect();
    assert_eq!(found, [(Kind::Overlap, vec!["age", "age"])]);
}

/// What the rule says of the subject at hand, as the call has it.
fn said(found: &Found, case: &Application, call: &'static Rulebook) -> Option<Finding> {
    let subject = found.sides[0].finding.as_ref().unwrap().subject;
    let mut findings = assess(case, call, as_of()).findings.into_iter();
    findings.find(|one| one.rule.id == found.rule.id && one.subject == subject)
}

/// Whether the check of the calls says of a case what the finding is about.
fn shows(found: &Found, case: &Application) -> bool {
    let outcomes: Vec<Option<Outcome>> =
        found.calls().into_iter().map(|call| said(found, case, call).map(|finding| finding.outcome)).collect();
    match (found.kind, outcomes.as_slice()) {
        (Kind::Contradiction, [Some(Outcome::Depends(_))]) => true,
        (Kind::Change, all) => all.contains(&Some(Outcome::Met)) && all.contains(&Some(Outcome::NotMet)),
        (Kind::Gap, [Some(Outcome::Unpublished(_) | Outcome::Open(_))]) => true,
        // What nothing meets is not in place; what stops nothing is in place whatever is said.
        (Kind::Unreachable, [Some(Outcome::Met | Outcome::NotMet)]) => true,
        _ => false,
    }
}

#[test]
fn each_case_is_a_document_and_the_check_says_of_it_what_was_found() {
    assert!(ALL.found.len() > 10);
    for found in &ALL.found {
        let case = Application::from_json(&found.document()).unwrap();
        assert_eq!(case, found.case);
        assert!(shows(found, &case), "{found}");
        let commands = found.commands();
        assert!(commands.iter().zip(found.calls()).all(|(command, call)| command.contains(call.id)), "{commands:?}");
    }
}

#[test]
fn no_case_has_an_answer_that_it_does_not_need() {
    for found in ALL.found.iter().filter(|found| found.kind == Kind::Contradiction) {
        let draft = Draft::from_application(&found.case);
        for path in fields(&draft).into_iter().filter(|path| draft.entry(path).is_some()) {
            // A row with no answers is a row all the same: only its answers are taken away.
            let mut less = draft.clone();
            less.set(path, None);
            assert!(!shows(found, &read(&less).application), "{path} is not needed: {found}");
        }
    }
    let empty = |found: &&Found| {
        fields(&Draft::from_application(&found.case)).iter().all(|path: &FieldPath| found.case.entry(path).is_none())
    };
    assert_eq!(
        ALL.found.iter().filter(empty).map(|found| found.rule.id).collect::<Vec<_>>(),
        ["cap"],
        "an empty budget"
    );
}

#[test]
fn the_page_of_the_book_says_what_is_found() {
    let written = std::fs::read_to_string(page_path()).unwrap();
    assert!(written == page(&ALL), "the page is old: `cargo xtask audit --page` writes it");
}
