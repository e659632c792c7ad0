//! Applications that are whole, of every shape.

use proptest::prelude::*;

use crate::{
    Afterwards, AgreementState, Amount, Answer, Application, Budget, BudgetLine, Category, Count, Country, Currency,
    Date, Decimal, Degree, History, Initiative, Instant, List, Mode, Months, NorwegianNumber, OrganisationKind,
    OrganisationNumber, Paper, PaperKind, ParticipantKind, Partner, Permit, Placement, Plan, Post, PostProgramme,
    Quantity, Round, Row, RowId, Schemes, Submission, Supplied, Text, Timetable, YearMonth, Years,
};

/// An answer to a question that always has one.
fn answer<T: Clone + std::fmt::Debug>(value: impl Strategy<Value = T>) -> impl Strategy<Value = Answer<T>> {
    prop_oneof![4 => value.prop_map(Answer::Known), 1 => Just(Answer::Unknown), 1 => Just(Answer::CannotSay)]
}

/// An answer to a question to which "there is none" is one.
fn or_absent<T: Clone + std::fmt::Debug>(value: impl Strategy<Value = T>) -> impl Strategy<Value = Answer<T>> {
    prop_oneof![4 => answer(value), 1 => Just(Answer::Absent)]
}

fn text<const MAX: u32>() -> impl Strategy<Value = Text<MAX>> {
    prop_oneof!["[a-zæøå«»\"\\\\ 0-9.]{1,20}", any::<String>()]
        .prop_filter_map("some text", |text| Text::new(&text).ok())
}

fn one_of<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    prop::sample::select(all)
}

fn country() -> impl Strategy<Value = Country> {
    let all: Vec<Country> = Country::all().collect();
    let some = ["NO", "NP", "KE"].map(|code| Country::new(code).unwrap()).to_vec();
    prop_oneof![prop::sample::select(all), prop::sample::select(some)]
}

fn currency() -> impl Strategy<Value = Currency> {
    let some = ["NOK", "USD", "UGX", "TND", "CLF"].map(|code| Currency::new(code).unwrap());
    prop::sample::select(some.to_vec())
}

fn amount() -> impl Strategy<Value = Amount> {
    prop_oneof![0..10_000_000_i64, 0..1_000_000_000_000_i64]
        .prop_flat_map(|units| (Just(units), 0..=4_u32))
        .prop_map(|(units, scale)| Amount::new(Decimal::new(units, scale)).unwrap_or_else(|_| unreachable!()))
}

fn quantity() -> impl Strategy<Value = Quantity> {
    amount().prop_filter_map("more than zero", |amount| Quantity::new(amount.get()).ok())
}

fn year_month() -> impl Strategy<Value = YearMonth> {
    (1900..2200_u16, 1..=12_u8).prop_map(|(year, month)| YearMonth::new(year, month).unwrap())
}

fn date() -> impl Strategy<Value = Date> {
    (1900..2200, 1..=366_u32).prop_filter_map("a day", |(year, day)| Date::from_yo_opt(year, day))
}

fn instant() -> impl Strategy<Value = Instant> {
    (date(), 0..86_400_u32, -12 * 60..=14 * 60_i32).prop_map(|(date, second, offset)| {
        let (sign, minutes) = if offset < 0 { ('-', -offset) } else { ('+', offset) };
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        let (oh, om) = (minutes / 60, minutes % 60);
        let text = format!("{date}T{hour:02}:{minute:02}:{second:02}{sign}{oh:02}:{om:02}");
        Instant::parse_strict(&text).unwrap()
    })
}

fn months() -> impl Strategy<Value = Months> {
    (1..=120_u32).prop_map(|n| Months::new(n).unwrap())
}

fn count() -> impl Strategy<Value = Count> {
    (1..=9999_u32).prop_map(|n| Count::new(n).unwrap())
}

/// One of so many rows, if there are any.
fn reference(letter: &'static str, count: usize) -> impl Strategy<Value = Answer<RowId>> {
    (0..count.max(1)).prop_map(move |at| if count == 0 { Answer::Unknown } else { Answer::Known(id(letter, at)) })
}

fn id(letter: &str, at: usize) -> RowId {
    RowId::new(&format!("{letter}{}", at + 1)).unwrap()
}

/// Rows with ids by their place.
pub(super) fn rows<T>(values: Vec<T>, letter: &str, complete: bool) -> List<T> {
    let rows = values.into_iter().enumerate().map(|(at, value)| Row { id: id(letter, at), value }).collect();
    List { rows, complete }
}

fn partner() -> impl Strategy<Value = Partner> {
    (
        answer(text()),
        answer(country()),
        answer(one_of(OrganisationKind::ALL)),
        [(); 4].map(|()| answer(any::<bool>())),
        or_absent(text()),
    )
        .prop_map(|(name, country, kind, [legal_entity, capacity, new_partner, coordinator], number)| Partner {
            name,
            country,
            kind,
            legal_entity,
            capacity,
            new_partner,
            coordinator,
            // Those in Norway get theirs when all are known, since none may stand twice.
            organisation_number: number.map(OrganisationNumber::Foreign),
        })
}

/// The so-manieth Norwegian number.
fn norwegian(mut nth: usize) -> NorwegianNumber {
    for digits in 900_000_000_u32.. {
        if let Ok(number) = NorwegianNumber::new(&digits.to_string()) {
            if nth == 0 {
                return number;
            }
            nth -= 1;
        }
    }
    unreachable!()
}

fn partners() -> impl Strategy<Value = Vec<Partner>> {
    prop::collection::vec(partner(), 0..4).prop_map(|mut partners| {
        for (at, partner) in partners.iter_mut().enumerate() {
            if partner.country == Answer::Known(Country::new("NO").unwrap()) {
                let number = OrganisationNumber::Norwegian(norwegian(at));
                partner.organisation_number = partner.organisation_number.clone().map(|_| number);
            }
        }
        partners
    })
}

fn round() -> impl Strategy<Value = Round> {
    (answer(text()), answer(year_month()), answer(months())).prop_map(|(name, start, months)| Round {
        name,
        start,
        months,
    })
}

fn placement(partners: usize, rounds: usize) -> impl Strategy<Value = Placement> {
    let who = (reference("p", partners), reference("p", partners), reference("r", rounds));
    let ages = (0..=120_u32, 0..=120_u32).prop_map(|(a, b)| [a.min(b), a.max(b)].map(|n| Years::new(n).unwrap()));
    let what = (answer(count()), answer(year_month()), answer(months()));
    let how = (answer(one_of(Mode::ALL)), answer(one_of(ParticipantKind::ALL)), answer(ages), answer(Just(())));
    (who, what, how).prop_map(|((from, to, round), (count, start, months), (mode, participants, ages, oldest))| {
        Placement {
            from,
            to,
            round,
            count,
            start,
            months,
            mode,
            participants,
            youngest: ages.map(|[youngest, _]| youngest),
            oldest: match (ages, oldest) {
                (Answer::Known([_, age]), Answer::Known(())) => Answer::Known(age),
                (_, Answer::CannotSay) => Answer::CannotSay,
                _ => Answer::Unknown,
            },
        }
    })
}

/// A line that names no other row.
pub(super) fn line() -> impl Strategy<Value = BudgetLine> {
    let price = (answer(amount()), answer(quantity()), answer(currency()));
    (price, answer(one_of(Category::ALL)), or_absent(text()), answer(any::<bool>())).prop_map(
        |((unit_cost, quantity, currency), category, note, additional_funding)| BudgetLine {
            unit_cost,
            quantity,
            currency,
            category,
            note,
            additional_funding,
            ..BudgetLine::default()
        },
    )
}

fn full_line(partners: usize, rounds: usize, placements: usize) -> impl Strategy<Value = BudgetLine> {
    let who = (reference("p", partners), reference("r", rounds), reference("g", placements), any::<bool>());
    (line(), who).prop_map(|(line, (partner, round, placement, none))| BudgetLine {
        partner,
        round,
        placement: if none { Answer::Absent } else { placement },
        ..line
    })
}

fn paper(partners: usize, rounds: usize) -> impl Strategy<Value = Paper> {
    (reference("p", partners), answer(one_of(PaperKind::ALL)), reference("r", rounds), answer(date()))
        .prop_map(|(partner, kind, round, dated)| Paper { partner, kind, round, dated })
}

fn history() -> impl Strategy<Value = History> {
    let steps = (answer(any::<bool>()), answer(any::<bool>()), answer(any::<bool>()));
    let support = (or_absent(months()), or_absent(count()));
    (steps, or_absent(one_of(AgreementState::ALL)), answer(date()), support).prop_map(
        |((feasibility_study, feasibility_reports, phase_1), agreement, agreement_ended, support)| History {
            feasibility_study,
            feasibility_reports,
            phase_1,
            agreement,
            agreement_ended,
            support_months: support.0,
            projects: support.1,
        },
    )
}

fn plan() -> impl Strategy<Value = Plan> {
    let yes_no = [(); 5].map(|()| answer(any::<bool>()));
    (answer(months()), yes_no).prop_map(|(agreement_months, [before, after, goals, shared, transfer])| Plan {
        agreement_months,
        preparatory_training: before,
        homecoming_training: after,
        learning_goals: goals,
        learning_shared: shared,
        transfer_plan: transfer,
    })
}

fn submission() -> impl Strategy<Value = Submission> {
    let yes_no = [(); 4].map(|()| answer(any::<bool>()));
    yes_no.prop_map(|[complete, signed, unlocked, portal]| Submission { complete, signed, unlocked, portal })
}

fn afterwards() -> impl Strategy<Value = Afterwards> {
    let yes_no = [(); 8].map(|()| answer(any::<bool>()));
    yes_no.prop_map(|[duration, duties, allowance, tax, hours, control, standards, emergency]| Afterwards {
        contract_duration: duration,
        contract_duties: duties,
        contract_allowance: allowance,
        contract_tax: tax,
        contract_hours: hours,
        internal_control: control,
        ethical_standards: standards,
        emergency_plan: emergency,
    })
}

fn initiative() -> impl Strategy<Value = Initiative> {
    let yes_no = [(); 4].map(|()| answer(any::<bool>()));
    let rest = (or_absent(date()), or_absent(date()), answer(country()), answer(amount()));
    (yes_no, rest).prop_map(|([network_member, forwarded, goal, emphasis], (exchange, training, country, amount))| {
        Initiative {
            network_member,
            exchange_ended: exchange,
            training_ended: training,
            forwarded,
            country,
            goal,
            emphasis,
            amount,
        }
    })
}

fn post() -> impl Strategy<Value = Post> {
    let yes_no = [(); 3].map(|()| answer(any::<bool>()));
    let rest = (
        answer(one_of(PostProgramme::ALL)),
        or_absent(one_of(Degree::ALL)),
        answer((0_u32..=60).prop_filter_map("a number of years", |years| Years::new(years).ok())),
    );
    (yes_no, rest).prop_map(|([citizen, english, un_language], (programme, degree, experience))| Post {
        programme,
        citizen,
        degree,
        experience,
        english,
        un_language,
    })
}

fn permit() -> impl Strategy<Value = Permit> {
    let yes_no = [(); 10].map(|()| answer(any::<bool>()));
    (yes_no, answer(months()), or_absent(months())).prop_map(|(yes_no, months, earlier_months)| {
        let [letter_workplace, letter_length, letter_pay, supported, signed, ..] = yes_no;
        let [.., full_time, one_employer, housing, pay, covered] = yes_no;
        Permit {
            letter_workplace,
            letter_length,
            letter_pay,
            supported,
            signed,
            full_time,
            one_employer,
            housing,
            pay,
            covered,
            months,
            earlier_months,
        }
    })
}

fn timetable() -> impl Strategy<Value = Timetable> {
    (answer(date()), answer(months()), or_absent(months())).prop_map(|(departure, months, follow_up)| Timetable {
        departure,
        months,
        follow_up,
    })
}

fn schemes() -> impl Strategy<Value = Schemes> {
    (initiative().boxed(), post().boxed(), permit().boxed(), timetable().boxed())
        .prop_map(|(initiative, post, permit, timetable)| Schemes { initiative, post, permit, timetable })
}

fn supplied() -> impl Strategy<Value = Supplied> {
    let countries = prop::collection::vec((country(), answer(any::<bool>())), 0..3);
    let key = (one_of(Category::ALL), country(), currency());
    let rates = prop::collection::vec((key, or_absent(amount())), 0..3);
    (countries, rates).prop_map(|(countries, rates)| {
        let mut supplied = Supplied::default();
        for (country, answer) in countries {
            supplied.set_partner_country(country, answer);
        }
        for ((category, country, currency), answer) in rates {
            supplied.set_maximum_rate(category, country, currency, answer);
        }
        supplied
    })
}

/// An application whose rows name rows that are there, whose ages do not cross, and whose numbers fit their countries.
pub(super) fn application() -> impl Strategy<Value = Application> {
    let lists = (partners(), prop::collection::vec(round(), 0..3), 0..4_usize);
    let records = (history().boxed(), plan().boxed(), submission().boxed(), afterwards().boxed(), schemes().boxed());
    let rest = (answer(instant()), records, supplied(), answer(amount()), answer(currency()), any::<[bool; 5]>());
    (lists, rest).prop_flat_map(|((partners, rounds, placements), rest)| {
        let (p, r) = (partners.len(), rounds.len());
        let groups = prop::collection::vec(placement(p, r), placements);
        let lines = prop::collection::vec(full_line(p, r, placements), 0..4);
        let papers = prop::collection::vec(paper(p, r), 0..3);
        (Just((partners, rounds)), groups, lines, papers, Just(rest)).prop_map(
            |((partners, rounds), placements, lines, papers, rest)| {
                let (submitted_at, records, supplied, stated_total, stated_currency, complete) = rest;
                let (history, plan, submission, afterwards, schemes) = records;
                Application {
                    submitted_at,
                    history,
                    plan,
                    submission,
                    afterwards,
                    partners: rows(partners, "p", complete[0]),
                    rounds: rows(rounds, "r", complete[1]),
                    placements: rows(placements, "g", complete[2]),
                    budget: Budget { stated_total, stated_currency, lines: rows(lines, "l", complete[3]) },
                    papers: rows(papers, "d", complete[4]),
                    supplied,
                    schemes,
                }
            },
        )
    })
}
