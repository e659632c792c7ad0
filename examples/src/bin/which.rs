//! Finds the scheme that fits: asks a question at a time, each answer given as a word after the program's name.
//!
//! ```text
//! which person un --lang en
//! ```
//!
//! | exit code | says |
//! |---|---|
//! | 0 | done: the next question, or what fits |
//! | 1 | the options are wrong, or an answer is none of the question's |

use clap::Parser;
use norec_core::Application;
use norec_examples::{language, options, wrong};
use norec_rules::which::{self, Leads, To};
use std::process::ExitCode;

#[derive(Parser)]
#[command(about = "Which scheme fits, by at most five questions")]
struct Options {
    /// The answers so far, by their words
    answers: Vec<String>,
    /// nn, nb, en, fr, es or pt
    #[arg(long, default_value = "nn")]
    lang: String,
}

fn main() -> ExitCode {
    run().unwrap_or_else(|code| code)
}

fn run() -> Result<ExitCode, ExitCode> {
    let options: Options = options()?;
    let language = language(&options.lang)?;
    let empty = Application::default();
    let say = |message| language.text(&message, &empty);
    match which::follow(options.answers.iter().map(String::as_str)).map_err(wrong)? {
        To::Question(question) => {
            println!("{}", say((question.text)()));
            for choice in question.answers {
                println!("  {}: {}", choice.id, say((choice.text)()));
            }
        }
        To::End(end) => {
            println!("{}", say((end.text)()));
            println!("[{}] {}", end.citation.facts.join(", "), end.citation.source.title);
            match end.leads {
                Leads::Scheme(scheme) => println!("check --scheme {scheme}"),
                Leads::Guide(guide) => {
                    let guide = which::guide(guide);
                    for rule in
                        guide.into_iter().flat_map(|guide| guide.rules().chain(guide.agreement()).chain(guide.norway()))
                    {
                        println!("  {} [{}]", say(rule.statement()), rule.citation.facts.join(", "));
                    }
                    for question in guide.into_iter().flat_map(|guide| guide.ask) {
                        println!("  {}", say(question()));
                    }
                }
                Leads::Nowhere => {}
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
