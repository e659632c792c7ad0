//! The schemes beside the exchange: each is a part of the program by itself, which only those load who choose it.

use crate::later::{self, Loaded};
use crate::page::Page;
use crate::timetable;
use norec_rules::rulebook::{self, Rulebook};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// Draws what a scheme has beneath its questions: the days of a plan.
pub fn view(page: &mut Page) {
    page.tag("div.part", |page| {
        if page.state.assessment.rulebook.scheme == TIMETABLE {
            DATES.at_once(split_dates(page));
        }
    });
}

#[wasm_split(timetable, fallible, preload(load_dates))]
fn split_dates(page: &mut Page<'_>) -> Result<(), SplitLoaderError> {
    timetable::view(page);
    Ok(())
}

const TIMETABLE: &str = "timetable";

/// The days of a plan.
static DATES: Loaded = Loaded::not_yet();
/// The scheme of the page.
static SCHEME: Loaded = Loaded::not_yet();

macro_rules! schemes {
    ($( $name:literal $scheme:ident $split:ident $load:ident, )+) => {
        $(
            #[wasm_split($scheme, fallible, preload($load))]
            fn $split() -> Result<&'static Rulebook, SplitLoaderError> {
                Ok(rulebook::of::$scheme())
            }
        )+

        /// Loads the rules and a scheme's part; from then on its rulebook is there. That of the exchange always is.
        pub async fn load(scheme: &str) -> Result<(), SplitLoaderError> {
            later::load_rules().await?;
            if scheme == TIMETABLE {
                load_dates().await?;
                DATES.came();
            }
            match scheme {
                $( $name => $load().await?, )+
                _ => {}
            }
            SCHEME.came();
            Ok(())
        }

        /// The rulebook of a scheme; of one that is not loaded, or not known, that of the exchange.
        pub fn rulebook(scheme: &str) -> &'static Rulebook {
            let book = match scheme {
                $( $name => SCHEME.at_once($split()), )+
                _ => None,
            };
            book.unwrap_or_else(rulebook::latest)
        }
    };
}

schemes! {
    "first-step" first_step split_first_step load_first_step,
    "post-exchange" post_exchange split_post_exchange load_post_exchange,
    "residence-permit" residence_permit split_residence_permit load_residence_permit,
    "timetable" timetable split_timetable load_timetable,
    "un-post" un_post split_un_post load_un_post,
}
