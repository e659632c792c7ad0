//! What comes after the form: first the rules, then the rest of the program, and then, a finding at a time, what could be
//! changed.

use crate::app::{App, Msg, after};
use crate::later;
use crate::rare::Then;
use norec_rules::message;
use yew::Context;

/// Milliseconds after which the rules are asked for again, if they did not come.
const AGAIN: u32 = 4000;
/// Findings that are looked at before what could be changed is drawn, if there are so many.
const DRAWN: usize = 16;

impl App {
    /// There is a pause: what is still to come is asked for, or the search for what could be changed goes on. Whether the
    /// page is drawn.
    pub fn go_on(&mut self, ctx: &Context<App>) -> bool {
        if self.looked_at.is_late() {
            // What the letters did not wait for comes first.
            self.pause = Some(after(ctx, 0, Msg::Advise));
            return true;
        }
        if !later::RULES.is_there() {
            ask_for_the_rules(ctx);
            return false;
        }
        if !later::REST.is_there() {
            ask_for_the_rest(ctx);
            return false;
        }
        let more = self.state.advise_one();
        self.pause = more.then(|| after(ctx, 0, Msg::Advise));
        // To draw takes longer than to look, and a key waits for either.
        !more || self.state.advised().is_multiple_of(DRAWN)
    }

    /// The rules are there, or did not come.
    pub fn rules_came(&mut self, ctx: &Context<App>) -> Then {
        if !later::RULES.is_there() {
            self.pause = Some(after(ctx, AGAIN, Msg::Advise));
            if !self.is_behind {
                return Then::Nothing;
            }
            self.spoken = self.state.say(&message::panel_waiting());
            return Then::Draw;
        }
        ask_for_the_rest(ctx);
        // Whoever answers while they are on their way asks for them more than once: what is done is not done again.
        let is_unnamed = self.state.countries.is_empty();
        if is_unnamed {
            later::name_countries(&mut self.state);
        }
        if self.is_behind {
            return Then::Read;
        }
        if !self.state.is_weighed() {
            // It is the same as what is shown, with the sums that were not made so far.
            later::refresh(&mut self.state);
        }
        if is_unnamed && !self.state.countries.is_empty() { Then::Draw } else { Then::Nothing }
    }

    /// The rest is there.
    pub fn rest_came(&mut self, ctx: &Context<App>) {
        let waiting = std::mem::take(&mut self.waiting);
        ctx.link().send_message_batch(waiting.into_iter().map(Msg::Rare).collect());
        self.pause = Some(after(ctx, 0, Msg::Advise));
    }
}

/// Fetches the rules, and tells when they are there or did not come.
pub fn ask_for_the_rules(ctx: &Context<App>) {
    ctx.link().send_future(async {
        let _ = later::load_rules().await;
        Msg::Rules
    });
}

/// Fetches what loads by itself after the rules. Without it the check goes on, and the next pause tries again.
fn ask_for_the_rest(ctx: &Context<App>) {
    ctx.link().send_future_batch(async { later::load().await.map(|()| Msg::Rest).ok() });
}
