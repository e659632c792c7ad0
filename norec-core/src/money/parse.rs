//! Amounts as people type them.
//!
//! Accepted: `1234,5`, `1 234,50`, `1.234,50`, `1 234.50`, `1,234.50`, with ordinary, no-break,
//! narrow or thin spaces, and `kr` or a currency code before or after. One point or comma with one
//! to three digits before it and exactly three after it, as in `1.234`, is asked about and never
//! guessed. `rust_decimal`'s own parser is not used: it accepts trailing garbage on long input.

use std::fmt;

use crate::money::{Amount, Currency, Quantity};
use crate::problem::ProblemKind;

/// Why text is not an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountProblem {
    /// It can be read in two ways.
    Ambiguous {
        /// The amount, if the separator groups thousands: 1234.
        thousands: Amount,
        /// The amount, if the separator is the decimal sign: 1.234.
        fraction: Amount,
    },
    /// It is not a number, or its digits are grouped wrongly.
    NotANumber,
    /// It is below zero.
    Negative,
    /// It has more than 12 digits before the decimal sign.
    TooLarge,
    /// It has more than 4 digits after the decimal sign.
    TooManyDecimals,
}

impl From<AmountProblem> for ProblemKind {
    fn from(problem: AmountProblem) -> Self {
        match problem {
            AmountProblem::Ambiguous { thousands, fraction } => ProblemKind::AmbiguousAmount { thousands, fraction },
            AmountProblem::NotANumber => ProblemKind::NotANumber,
            AmountProblem::Negative => ProblemKind::Negative,
            AmountProblem::TooLarge => ProblemKind::TooLarge,
            AmountProblem::TooManyDecimals => ProblemKind::TooManyDecimals,
        }
    }
}

impl fmt::Display for AmountProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&ProblemKind::from(*self), f)
    }
}

impl std::error::Error for AmountProblem {}

/// Reads an amount as people type it.
///
/// ```
/// use norec_core::{AmountProblem, parse_amount};
///
/// for text in ["1234,50", "1 234,50", "1.234,50", "kr 1 234.5", "1,234.50 NOK"] {
///     assert_eq!(parse_amount(text)?.to_string(), "1234.5");
/// }
/// assert!(matches!(parse_amount("1.234"), Err(AmountProblem::Ambiguous { .. })));
/// assert_eq!(parse_amount("-5"), Err(AmountProblem::Negative));
/// # Ok::<(), AmountProblem>(())
/// ```
///
/// # Errors
/// [`AmountProblem`].
pub fn parse_amount(text: &str) -> Result<Amount, AmountProblem> {
    let (number, _) = split_currency(text);
    let number = number.trim();
    if let Some(rest) = number.strip_prefix(['-', '\u{2212}']) {
        let digits = rest.trim_start().starts_with(|c: char| c.is_ascii_digit());
        return Err(if digits { AmountProblem::Negative } else { AmountProblem::NotANumber });
    }
    let parts = Parts::of(number).ok_or(AmountProblem::NotANumber)?;
    let fraction = amount(&parts.whole, &parts.fraction);
    if !parts.ambiguous {
        return fraction;
    }
    let thousands = amount(&[parts.whole, parts.fraction].concat(), "");
    match (thousands, fraction) {
        (Ok(thousands), Ok(fraction)) => Err(AmountProblem::Ambiguous { thousands, fraction }),
        (Err(problem), _) | (_, Err(problem)) => Err(problem),
    }
}

/// Reads a quantity, written as an amount without a currency.
pub(crate) fn parse_quantity(text: &str) -> Result<Quantity, ProblemKind> {
    if text.bytes().any(|byte| byte.is_ascii_alphabetic()) {
        return Err(ProblemKind::NotANumber);
    }
    Quantity::try_from(parse_amount(text)?)
}

/// Reads a whole number: digits, with spaces between thousands or without.
pub(crate) fn parse_whole(text: &str) -> Result<u32, ProblemKind> {
    let amount = match parse_quantity(text) {
        Ok(quantity) => quantity.amount(),
        Err(ProblemKind::CountZero) => return Ok(0),
        // Nobody writes three decimals to a count, but `1.000` people is not for us to guess.
        Err(ProblemKind::AmbiguousAmount { .. }) => return Err(ProblemKind::NotWhole),
        Err(ProblemKind::TooLarge) => return Ok(u32::MAX),
        Err(ProblemKind::TooManyDecimals) => return Err(ProblemKind::NotWhole),
        Err(problem) => return Err(problem),
    };
    if amount.get().scale() > 0 {
        return Err(ProblemKind::NotWhole);
    }
    Ok(u32::try_from(amount.get().mantissa()).unwrap_or(u32::MAX))
}

fn amount(whole: &str, fraction: &str) -> Result<Amount, AmountProblem> {
    Amount::from_digits(whole, fraction).map_err(|problem| match problem {
        ProblemKind::TooLarge => AmountProblem::TooLarge,
        ProblemKind::TooManyDecimals => AmountProblem::TooManyDecimals,
        ProblemKind::Negative => AmountProblem::Negative,
        _ => AmountProblem::NotANumber,
    })
}

/// The text without `kr` or a currency code before or after it, and the currency that was written.
/// `kr` is the crown of several countries and says no currency. Not both before and after.
pub(crate) fn split_currency(text: &str) -> (&str, Option<Currency>) {
    let text = text.trim();
    let letter = |c: char| c.is_ascii_alphabetic();
    let before = text.find(|c| !letter(c)).and_then(|at| text.split_at_checked(at));
    if let Some((word, rest)) = before
        && let Some(currency) = currency_word(word)
    {
        let rest = if currency.is_none() { rest.strip_prefix('.').unwrap_or(rest) } else { rest };
        return (rest, currency);
    }
    let dotted = text.strip_suffix('.').unwrap_or(text);
    let number = dotted.trim_end_matches(letter);
    if let Some(word) = dotted.strip_prefix(number)
        && let Some(currency) = currency_word(word)
        && (currency.is_none() || dotted.len() == text.len())
    {
        return (number, currency);
    }
    (text, None)
}

fn currency_word(word: &str) -> Option<Option<Currency>> {
    if word.eq_ignore_ascii_case("kr") {
        return Some(None);
    }
    Currency::new(&word.to_ascii_uppercase()).ok().map(Some)
}

/// The digits of a number, before and after its decimal sign.
struct Parts {
    whole: String,
    fraction: String,
    /// Whether the decimal sign may as well group thousands.
    ambiguous: bool,
}

impl Parts {
    /// Takes a number apart; `None` if it is none, or if its groups are not of three digits.
    fn of(number: &str) -> Option<Parts> {
        let mut groups: Vec<String> = vec![String::new()];
        let mut separators: Vec<char> = Vec::new();
        for c in number.chars() {
            match c {
                '0'..='9' => groups.last_mut()?.push(c),
                '.' | ',' => {
                    separators.push(c);
                    groups.push(String::new());
                }
                ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' => {
                    separators.push(' ');
                    groups.push(String::new());
                }
                _ => return None,
            }
        }
        if groups.iter().any(String::is_empty) {
            return None;
        }
        let (last, earlier) = match separators.split_last() {
            None => return Parts::new(groups, ""),
            Some((last, earlier)) => (*last, earlier),
        };
        let alone = earlier.is_empty();
        let repeated = earlier.contains(&last);
        if last == ' ' || repeated {
            // Every separator groups thousands, so that all must be the same.
            if earlier.iter().any(|&separator| separator != last) {
                return None;
            }
            return Parts::new(groups, "");
        }
        // The last separator is the decimal sign, and those before it are all of another kind.
        let first = earlier.first();
        if earlier.iter().any(|separator| Some(separator) != first) {
            return None;
        }
        let fraction = groups.pop()?;
        let mut parts = Parts::new(groups, &fraction)?;
        parts.ambiguous = alone && parts.fraction.len() == 3 && parts.whole.len() <= 3 && !parts.whole.starts_with('0');
        Some(parts)
    }

    /// Joins the groups before the decimal sign: the first has one to three digits, the rest three.
    fn new(groups: Vec<String>, fraction: &str) -> Option<Parts> {
        let (first, rest) = groups.split_first()?;
        let grouped = rest.is_empty() || (first.len() <= 3 && rest.iter().all(|g| g.len() == 3));
        grouped.then(|| Parts { whole: groups.concat(), fraction: fraction.to_owned(), ambiguous: false })
    }
}

#[cfg(test)]
mod tests;
