//! The report of the program `check` prints the sums in every breakdown, and what is to be known of them.

#![allow(clippy::unwrap_used)]

use norec_core::{Application, Instant};
use norec_examples::report;
use norec_rules::language::Tag;
use norec_rules::overlay::Overlay;
use norec_rules::{Language, assess, rulebook};

#[test]
fn the_sums_stand_at_the_end() {
    // 6 500 × 20 = 130 000. Two people for ten months: ÷ 2 = 65 000, ÷ 20 = 6 500.
    let application = include_str!("../applications/first-time-municipality.json");
    let application = Application::from_json(application).unwrap();
    let assessment = assess(&application, rulebook::latest(), Instant::parse("2026-11-24").unwrap());
    let text = report(&assessment, &application, &Overlay::default(), &Language::embedded(Tag::En).unwrap())
        .replace('\u{a0}', " ");
    let sums = "\
The costs add up to NOK 130,000.
One cost is not counted. Its price, number or currency is missing.
Each sum is the least that it can be.
The cost for one participant is the sum shared by those entered, and rounded. This check chose this itself, and no rule uses the figures.
For each partner
  • Mtsinje Youth Network: NOK 130,000
For each kind of cost
  • Housing: NOK 130,000
For one participant
  • The whole exchange: NOK 65,000
For one participant for one month
  • The whole exchange: NOK 6,500
";
    assert!(text.contains(sums), "{text}");
}
