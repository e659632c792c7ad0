//! What a browser may load and run on the page: the Content Security Policy, and the other headers that a server should
//! send with it.
//!
//! The policy stands here and nowhere else. The build writes it into the page, `serve` sends it, the record of a site
//! takes it to the server of the journeys, and the book prints it.

use std::collections::BTreeMap;

/// The policy as it stands in the page.
///
/// WebAssembly is compiled, so that `script-src` names it; no other text becomes a program. The only picture is the
/// page's empty icon. No script may turn text into markup or into the address of a program: there is no policy of
/// Trusted Types that could let it. Registering a service worker from its address as text needs one, named here.
pub const PAGE: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    connect-src 'self'; img-src data:; worker-src 'self'; base-uri 'none'; form-action 'none'; \
    require-trusted-types-for 'script'; trusted-types 'none'";

/// What browsers obey in a header only: no other page may show this one in a frame.
const HEADER_ONLY: &str = "frame-ancestors 'none'";

/// What the policy of another's page needs, if the check is served from <https://check.example>.
pub const EMBEDDING: &str = "script-src https://check.example 'wasm-unsafe-eval'; connect-src https://check.example";

/// The headers that a server should send with every file of the site.
pub fn headers() -> BTreeMap<String, String> {
    [
        ("content-security-policy", format!("{PAGE}; {HEADER_ONLY}")),
        ("referrer-policy", "no-referrer".to_owned()),
        ("x-content-type-options", "nosniff".to_owned()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn directives(policy: &str) -> BTreeMap<&str, &str> {
        policy.split("; ").filter_map(|directive| directive.split_once(' ')).collect()
    }

    #[test]
    fn the_header_says_what_the_page_says_and_who_may_frame_it() {
        let headers = headers();
        let mut header = directives(&headers["content-security-policy"]);
        assert_eq!(header.remove("frame-ancestors"), Some("'none'"));
        assert_eq!(header, directives(PAGE));
    }

    #[test]
    fn the_page_allows_nothing_that_it_does_not_name() {
        let page = directives(PAGE);
        assert_eq!(page["default-src"], "'none'");
        // What `default-src` does not speak for is named by itself.
        for name in ["base-uri", "form-action", "trusted-types"] {
            assert_eq!(page.get(name), Some(&"'none'"), "{name}");
        }
        assert!(!PAGE.contains("unsafe-inline") && !PAGE.contains("'unsafe-eval'") && !PAGE.contains('*'));
        // It stands in an attribute of the page.
        assert!(!PAGE.contains('"'));
    }

    #[test]
    fn another_page_needs_of_the_check_what_the_check_needs_of_itself() {
        let page = directives(PAGE);
        for (name, value) in directives(EMBEDDING) {
            assert_eq!(value.replace("https://check.example", "'self'"), page[name], "{name}");
        }
    }
}
