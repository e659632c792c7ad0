//! The check in the browser: a Yew app inside the custom element `<norec-check>`.
//!
//! One direction only: what is typed goes into a [`Draft`](norec_core::Draft), which is read, assessed and drawn on
//! every keystroke. No rule and no sentence stands here: rules and words come from `norec-rules`.
//!
//! | room | holds |
//! |---|---|
//! | [`api`] | what the script of the element calls |
//! | [`questions`] | which questions the form asks |
//! | `state` | the draft and what it means |
//! | `app` | what can happen, and what follows |
//! | `whole`, `page`, `event` | the whole page; how a page is written, and what its elements do |
//! | `block` | a part of the page that is drawn by itself |
//! | `field`, `section`, `panel`, `finding` | the parts of the page |
//! | `flow`, `totals`, `progress`, `table` | who sends to whom, the sums, what is still open: as pictures with tables |
//! | `advice`, `trial`, `guide` | what could be changed, other answers tried, one question at a time |
//! | `keep` | answers kept on the device and taken along |
//! | `rare` | what happens seldom |
//! | `report` | everything on paper |
//! | `schemes`, `timetable` | the other schemes, each a part by itself; the days of a plan |
//! | `later`, `coming` | what of all this loads by itself once the form is there, and in which order |

mod advice;
pub mod api;
mod app;
mod block;
mod coming;
mod event;
mod field;
mod finding;
mod flow;
mod guide;
mod keep;
mod later;
mod page;
mod panel;
mod progress;
pub mod questions;
mod rare;
mod report;
mod schemes;
mod section;
mod state;
mod table;
mod timetable;
mod totals;
mod trial;
mod whole;

/// Each keystroke takes and gives back the memory of a whole page. This allocator does both in constant time and joins
/// what is free, as the standard library's does, and it loads 2.4 KB less.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
