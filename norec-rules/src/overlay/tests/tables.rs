//! Tables that can be read, as different programs save them.

use super::*;
use crate::overlay::template_csv;

const ROWS: &str = "\
country,NP,2026,,,,yes,A list,example.org,2026-11-24,stated
country,SE,2026,,,,no,A list,example.org,2026-11-24,stated
whole-list,,2026,,,,,A list,example.org,2026-11-24,stated
rate,NP,2026,housing,NOK,6000.5,,A letter,,2026-11-01,paraphrased
";

const SAME: &str = "\
row_type;country;year;category;currency;amount;on_list;source;address;read_on;confidence
whole-list;;2026;;;;;A list;example.org;2026-11-24;stated
country;NP;2026;;;;yes;A list;example.org;2026-11-24;stated
country;SE;2026;;;;no;A list;example.org;2026-11-24;stated
rate;NP;2026;housing;NOK;6000.5;;A letter;;2026-11-01;paraphrased
";

#[track_caller]
fn same(text: &str) {
    let overlay = csv(text);
    assert_eq!(overlay.map(|overlay| overlay.to_csv()).map_err(|p| p[0].to_string()), Ok(SAME.to_owned()));
}

#[test]
fn a_plain_table_is_read() {
    same(&table(ROWS));
    assert_eq!(csv(&table(ROWS)).unwrap().len(), 4);
    assert_eq!(csv(&table(ROWS)).unwrap().len_of(2026), 4);
    assert_eq!(csv(&table(ROWS)).unwrap().len_of(2025), 0);
}

#[test]
fn it_may_be_saved_as_a_norwegian_spreadsheet_saves_it() {
    let semicolons = table(ROWS).replace(',', ";").replace("6000.5", "6 000,50").replace("2026-11-24", "24.11.2026");
    same(&semicolons);
    same(&semicolons.replace(';', "\t"));
    same(&["\u{feff}", &semicolons.replace('\n', "\r\n")].concat());
    same(&semicolons.replace('\n', "\r"));
    same(semicolons.trim_end());
    same(&semicolons.replace("yes", "JA").replace(";no;", ";USANN;").replace("6 000,50", "kr 6\u{a0}000,50"));
}

#[test]
fn columns_may_stand_in_any_order_with_headings_in_any_letters() {
    let mut turned = String::new();
    for row in table(ROWS).lines() {
        let mut cells: Vec<&str> = row.split(',').collect();
        cells.reverse();
        turned.push_str(&cells.join(","));
        turned.push('\n');
    }
    same(&turned);
    same(&table(ROWS).replacen("row_type,country", "Row Type,COUNTRY", 1).replacen("read_on", " Read-on ", 1));
}

#[test]
fn notes_empty_rows_and_a_column_of_ones_own_are_skipped() {
    let noted =
        table(ROWS).replace("whole-list", "\n,,,,,,,,,,\n# a note; with, signs\n\"# one, \nof two lines\"\nwhole-list");
    same(&["# first\n\n", &noted].concat());
    let own: String = table(ROWS).lines().map(|row| [row, ",#mine\n"].concat()).collect();
    same(&own);
}

#[test]
fn words_may_be_written_as_people_write_them() {
    same(&table(ROWS).replace("whole-list", "Whole list").replace("housing", "Housing").replace("NP", "np"));
    same(&table(ROWS).replace("6000.5", "6000.50 NOK").replace(",NOK,", ",nok,").replace("stated", "Stated"));
}

#[test]
fn a_cell_may_have_several_lines_and_counts_as_one_row() {
    let rows = ROWS.replacen("A list", "\"A\r\n list\"", 1);
    same(&table(&rows));
    let broken = table(&[&rows, "country,ZZ,2026,,,,yes,A list,,2026-11-24,stated\n"].concat());
    assert_eq!(
        lines(csv(&broken)),
        [
            "t.csv, row 6, column `country`: `ZZ`: write a country code of two letters, such as NP for Nepal (country-unknown)"
        ]
    );
}

#[test]
fn a_quotation_mark_within_a_cell_is_doubled_or_stands_inside_the_text() {
    let source = |title: &str| {
        let rows = format!("country,NP,2026,,,,yes,{title},,2026-11-24,stated\n");
        csv(&table(&rows)).unwrap().to_csv()
    };
    assert!(source("\"The \"\"list\"\"\"").contains("\"The \"\"list\"\"\""));
    assert!(source("The 5\" list").contains("\"The 5\"\" list\""));
}

#[test]
fn the_template_holds_no_figure_and_takes_rows() {
    assert_eq!(lines(csv(&template_csv())), ["t.csv: no figure stands here: fill in the template (empty-file)"]);
    same(&[template_csv(), ROWS.replace(',', ";").replace("6000.5", "6000,5")].concat());
}

#[test]
fn every_word_of_the_template_is_one_that_is_read() {
    let template = template_csv();
    for word in norec_core::Category::IDS.iter().chain(crate::overlay::rows::ROW_TYPES) {
        assert!(template.contains(word), "{word}");
    }
}

#[test]
fn ten_thousand_rows_are_read_at_once() {
    let mut text = table("");
    for (year, country) in (2000..2041).flat_map(|year| norec_core::Country::all().map(move |one| (year, one))) {
        text.push_str(&format!("rate,{country},{year},housing,NOK,6000,,A list,,2026-11-24,stated\n"));
    }
    let started = std::time::Instant::now();
    let overlay = csv(&text).unwrap();
    assert!(overlay.len() > 10_000);
    // About a second, unoptimised. If each row looked through all others, it would be minutes.
    assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
    let broken = text.replace(",housing,", ",hosing,").replace("rate,NP,", "rate,Nepal,");
    assert_eq!(csv(&broken).unwrap_err().len(), overlay.len() + 41);
}
