//! A guide: rules that may hold, each with its source, and what to ask. It checks nothing and says so.

use super::{Words, linked};
use norec_rules::rulebook::{Decides, RuleInBook};
use norec_rules::{Message, message, which};

pub fn page(words: &Words, id: &str) -> String {
    let Some(guide) = which::guide(id) else { return String::new() };
    let say = |message| words.say(&message);
    let mut html = format!("<h1>{}</h1>\n<p>{}</p>\n", say(message::trainees_heading()), say(message::trainees_lead()));
    html += &list(words, message::trainees_rules(), Decides::Adviser, guide.rules());
    html += &list(words, message::trainees_agree(), Decides::Adviser, guide.agreement().into_iter());
    html += &list(words, message::trainees_norway(), Decides::Udi, guide.norway());
    html += &format!("<h2>{}</h2>\n<ul class=\"plain\">\n", say(message::trainees_ask()));
    for question in guide.ask {
        html += &format!("<li>{}</li>\n", say(question()));
    }
    html += &format!("</ul>\n<p class=\"source\">{}</p>\n", say(message::trainees_ours()));
    let which = words.language.tag().file("which");
    html + &format!("<p><a href=\"{which}\">{}</a></p>", say(message::which_link()))
}

/// Rules under a heading: what each says, how hard it binds, and where it is written.
fn list(words: &Words, heading: Message, decides: Decides, rules: impl Iterator<Item = &'static RuleInBook>) -> String {
    let say = |message| words.say(&message);
    let mut html = format!("<h2>{}</h2>\n<ul class=\"plain\">\n", say(heading));
    for rule in rules {
        let linked = linked(rule.citation.source);
        html += &format!(
            "<li>{}<br><span class=\"source\">{} {linked}</span></li>\n",
            say(rule.statement()),
            say(decides.strength(rule.strength))
        );
    }
    html + "</ul>\n"
}
