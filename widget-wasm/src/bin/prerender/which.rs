//! The questions that lead to a scheme. Each is a section of its own with links for answers, so that no program is needed:
//! the page shows the section that its address names.

use super::{Words, linked};
use norec_rules::which::{self, End, Leads, Question, To};
use norec_rules::{message, rulebook};

pub fn page(words: &Words) -> String {
    let say = |message| words.say(&message);
    let mut html = format!("<h1>{}</h1>\n<p>{}</p>\n", say(message::which_heading()), say(message::which_intro()));
    // The first one is shown where the address names none: it comes last, so that a style sheet can tell.
    let mut asked = vec![(which::first(), None)];
    let mut place = 0;
    while let Some((question, _)) = asked.get(place).copied() {
        place += 1;
        for choice in question.answers {
            match choice.to {
                To::Question(next) if !asked.iter().any(|(one, _)| one.id == next.id) => {
                    asked.push((next, Some(question.id)));
                }
                _ => {}
            }
        }
    }
    for end in which::ends() {
        let leads = |choice: &which::Choice| matches!(choice.to, To::End(one) if one.id == end.id);
        let from: Vec<&str> =
            asked.iter().filter(|(one, _)| one.answers.iter().any(leads)).map(|(one, _)| one.id).collect();
        html += &end_section(words, end, <[&str; 1]>::try_from(from).ok().map(|[one]| one));
    }
    for (question, before) in asked.into_iter().rev() {
        html += &question_section(words, question, before);
    }
    html
}

fn question_section(words: &Words, question: &Question, before: Option<&str>) -> String {
    let say = |message| words.say(&message);
    let mut html =
        format!("<section id=\"{}\" tabindex=\"-1\">\n<h2>{}</h2>\n<ul>\n", question.id, say((question.text)()));
    for choice in question.answers {
        let to = match choice.to {
            To::Question(next) => next.id,
            To::End(end) => end.id,
        };
        html += &format!("<li><a href=\"#{to}\">{}</a></li>\n", say((choice.text)()));
    }
    html + "</ul>\n" + &back(words, before) + "</section>\n"
}

fn end_section(words: &Words, end: &End, before: Option<&str>) -> String {
    let say = |message| words.say(&message);
    let heading = match end.leads {
        Leads::Scheme(scheme) => rulebook::of_scheme(scheme).and_then(|book| book.heading),
        Leads::Guide(_) => Some(message::trainees_heading as fn() -> _),
        Leads::Nowhere => Some(message::which_none as fn() -> _),
    };
    let heading = heading.map_or_else(message::check_heading, |heading| heading());
    let mut html = format!("<section id=\"{}\" tabindex=\"-1\">\n<h2>{}</h2>\n", end.id, say(heading));
    html += &format!("<p>{}</p>\n", say((end.text)()));
    let tag = words.language.tag();
    html += &match end.leads {
        Leads::Scheme("exchange") => go(&tag.file("index"), &say(message::which_go())),
        Leads::Scheme(scheme) => go(&tag.file(scheme), &say(message::which_go())),
        Leads::Guide(guide) => go(&tag.file(guide), &say(message::which_go_guide())),
        Leads::Nowhere => String::new(),
    };
    // Whoever came from one of several questions begins again.
    let again = format!("<p><a href=\"#{}\">{}</a></p>\n", which::first().id, say(message::which_again()));
    let way_back = if before.is_some() { back(words, before) } else { again };
    html + &format!("<p class=\"source\">{}</p>\n", linked(end.citation.source)) + &way_back + "</section>\n"
}

fn go(page: &str, text: &str) -> String {
    format!("<p><a class=\"go\" href=\"{page}\">{text}</a></p>\n")
}

fn back(words: &Words, before: Option<&str>) -> String {
    let link = |id: &str| format!("<p><a href=\"#{id}\">{}</a></p>\n", words.say(&message::which_back()));
    before.map(link).unwrap_or_default()
}
