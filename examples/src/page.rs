//! A report as data, and how it is printed: as text, or as a page of HTML that a printer takes.

use std::fmt::Write;

/// A part of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// What a part is about.
    Heading(String),
    /// A sentence.
    Line(String),
    /// One of several, with what belongs to it.
    Item(String, Vec<String>),
}

/// A report in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The BCP 47 code of the language.
    pub language: &'static str,
    /// What it is about.
    pub title: String,
    /// Its parts.
    pub blocks: Vec<Block>,
}

/// No script, nothing that is loaded, and an item is never torn apart between two sheets.
const STYLE: &str = "\
body { font: 1rem/1.5 sans-serif; max-width: 45rem; margin: 2rem auto; padding: 0 1rem; color: #000; background: #fff }
h1 { font-size: 1.6rem } h2 { font-size: 1.2rem; margin-top: 2rem }
li { margin: 0.8rem 0 } li p { margin: 0.2rem 0 } p { overflow-wrap: anywhere }
@page { margin: 2cm }
@media print { body { font-size: 10pt; max-width: none; margin: 0; padding: 0 } h2 { break-after: avoid } li { break-inside: avoid } }";

impl Page {
    /// The report as text.
    ///
    /// ```
    /// use norec_examples::page::{Block, Page};
    ///
    /// let blocks = vec![Block::Heading("Fruit".into()), Block::Item("apple".into(), vec!["red".into()])];
    /// let page = Page { language: "en", title: "What there is".into(), blocks };
    /// assert_eq!(page.to_text(), "What there is\n\nFruit\n  • apple\n    red\n");
    /// ```
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut out = format!("{}\n", self.title);
        for block in &self.blocks {
            let _ = match block {
                Block::Heading(text) => writeln!(out, "\n{text}"),
                Block::Line(text) => writeln!(out, "\n{text}"),
                Block::Item(text, lines) => {
                    let lines: String = lines.iter().map(|line| format!("    {line}\n")).collect();
                    write!(out, "  • {text}\n{lines}")
                }
            };
        }
        out
    }

    /// The report as a page of HTML.
    ///
    /// ```
    /// use norec_examples::page::Page;
    ///
    /// let page = Page { language: "en", title: "<b> & more".into(), blocks: Vec::new() };
    /// assert!(page.to_html().contains("<h1>&lt;b&gt; &amp; more</h1>"));
    /// ```
    #[must_use]
    pub fn to_html(&self) -> String {
        let title = escaped(&self.title);
        let mut out = format!(
            "<!doctype html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>\n{STYLE}\n</style>\n\
             <main>\n<h1>{title}</h1>\n",
            self.language
        );
        let mut in_list = false;
        for block in &self.blocks {
            let is_item = matches!(block, Block::Item(..));
            if is_item != in_list {
                out.push_str(if is_item { "<ul>\n" } else { "</ul>\n" });
                in_list = is_item;
            }
            let _ = match block {
                Block::Heading(text) => writeln!(out, "<h2>{}</h2>", escaped(text)),
                Block::Line(text) => writeln!(out, "<p>{}</p>", escaped(text)),
                Block::Item(text, lines) => {
                    let lines: String = lines.iter().map(|line| format!("<p>{}</p>", escaped(line))).collect();
                    writeln!(out, "<li>{}{lines}</li>", escaped(text))
                }
            };
        }
        out + if in_list { "</ul>\n" } else { "" } + "</main>\n</html>\n"
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_typed_is_no_markup() {
        let typed = || "<script>a & b</script>".to_owned();
        let blocks = vec![Block::Heading(typed()), Block::Line(typed()), Block::Item(typed(), vec![typed()])];
        let html = Page { language: "en", title: typed(), blocks }.to_html();
        assert!(!html.contains("<script"), "{html}");
        // The title stands twice.
        assert_eq!(html.matches("&lt;script&gt;a &amp; b&lt;/script&gt;").count(), 6, "{html}");
    }
}
