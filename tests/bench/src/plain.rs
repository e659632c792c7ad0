//! An application as plain structs: what the loop and the engine are given.
//!
//! Unknown and "could not find out" are the same to a rule, and both are `None` here. Made before the clock starts.

use anyhow::{Context, Result, bail};
use norec_core::{AgreementState, Answer, Application, Category, Decimal, OrganisationKind, RowId, budget};

/// The answers that the eight rules read.
#[derive(Debug)]
pub struct Case {
    pub partners: Vec<Partner>,
    pub partners_complete: bool,
    pub groups: Vec<Group>,
    pub groups_complete: bool,
    pub lines: Vec<Line>,
    pub lines_complete: bool,
    pub phase_1: Option<bool>,
    /// `Some(None)`: there never was one.
    pub agreement: Option<Option<AgreementState>>,
}

#[derive(Debug)]
pub struct Partner {
    pub id: String,
    pub kind: Option<OrganisationKind>,
    pub legal_entity: Option<bool>,
}

/// A group of participants; its ends are places in the list of partners.
#[derive(Debug)]
pub struct Group {
    pub id: String,
    pub from: Option<usize>,
    pub to: Option<usize>,
    pub youngest: Option<u8>,
    pub oldest: Option<u8>,
}

#[derive(Debug)]
pub struct Line {
    pub category: Option<Category>,
    pub unit_cost: Option<Decimal>,
    pub quantity: Option<Decimal>,
    pub currency: Option<Currency>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Currency {
    pub code: [u8; 3],
    pub places: u32,
}

impl Currency {
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.code).unwrap_or_default()
    }
}

impl Case {
    /// Takes over the answers.
    ///
    /// # Errors
    /// An application that the plain arithmetic of the other two cannot hold.
    pub fn of(application: &Application) -> Result<Case> {
        let partners = &application.partners;
        let place = |answer: &Answer<RowId>| {
            let id = answer.known()?;
            partners.rows.iter().position(|row| row.id == *id)
        };
        let mut lines = Vec::new();
        for row in &application.budget.lines {
            if budget::line(row).is_err() {
                bail!("budget line {} is too large", row.id);
            }
            let currency = match row.currency.known() {
                None => None,
                Some(currency) => Some(Currency {
                    code: currency.code().as_bytes().try_into().context("a currency's code has three letters")?,
                    places: currency.minor_unit(),
                }),
            };
            lines.push(Line {
                category: row.category.known().copied(),
                unit_cost: row.unit_cost.known().map(|cost| cost.get()),
                quantity: row.quantity.known().map(|quantity| quantity.get()),
                currency,
            });
        }
        Ok(Case {
            partners: partners
                .iter()
                .map(|row| Partner {
                    id: row.id.to_string(),
                    kind: row.kind.known().copied(),
                    legal_entity: row.legal_entity.known().copied(),
                })
                .collect(),
            partners_complete: partners.complete,
            groups: application
                .placements
                .iter()
                .map(|row| Group {
                    id: row.id.to_string(),
                    from: place(&row.from),
                    to: place(&row.to),
                    youngest: row.youngest.known().map(|age| age.get()),
                    oldest: row.oldest.known().map(|age| age.get()),
                })
                .collect(),
            groups_complete: application.placements.complete,
            lines,
            lines_complete: application.budget.lines.complete,
            phase_1: application.history.phase_1.known().copied(),
            agreement: match &application.history.agreement {
                Answer::Known(state) => Some(Some(*state)),
                Answer::Absent => Some(None),
                Answer::Unknown | Answer::CannotSay => None,
            },
        })
    }
}
