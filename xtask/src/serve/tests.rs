#![allow(clippy::unwrap_used)]
use super::*;
use axum::body::{Body, to_bytes};
use axum::http::StatusCode;
use std::fs;
use tower::ServiceExt;

const WASM: &str = "check.0123456789ab.wasm";

/// A folder with a site in it, and a secret beside the site.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().join("site");
    fs::create_dir(&site).unwrap();
    fs::write(folder.path().join("secret.txt"), "secret").unwrap();
    fs::write(site.join("index.html"), "<p>page</p>").unwrap();
    fs::write(site.join(WASM), "module").unwrap();
    fs::write(site.join(format!("{WASM}.br")), "squeezed").unwrap();
    folder
}

fn ask(path: &str, headers: &[(&str, &str)]) -> (StatusCode, axum::http::HeaderMap, String) {
    let folder = folder();
    let router = router(&folder.path().join("site"), super::headers().unwrap());
    let mut request = Request::builder().uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Body::empty()).unwrap();
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
        let response = router.oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap();
        (parts.status, parts.headers, String::from_utf8_lossy(&body).into_owned())
    })
}

#[test]
fn the_page_is_asked_for_again_each_time() {
    let (status, headers, body) = ask("/", &[]);
    assert_eq!((status, body.as_str()), (StatusCode::OK, "<p>page</p>"));
    assert_eq!(headers["cache-control"], "no-cache");
    assert!(headers["content-type"].to_str().unwrap().starts_with("text/html"));
    assert!(headers.contains_key("etag"));
}

#[test]
fn a_module_has_its_type_and_may_be_kept() {
    let (status, headers, body) = ask(&format!("/{WASM}"), &[]);
    assert_eq!((status, body.as_str()), (StatusCode::OK, "module"));
    assert_eq!(headers["content-type"], "application/wasm");
    assert_eq!(headers["cache-control"], "public, max-age=31536000, immutable");
    assert!(!headers.contains_key("content-encoding"));
}

#[test]
fn a_browser_that_accepts_brotli_gets_it() {
    let (_, headers, body) = ask(&format!("/{WASM}"), &[("accept-encoding", "gzip, br")]);
    assert_eq!(body, "squeezed");
    assert_eq!(headers["content-encoding"], "br");
    assert_eq!(headers["content-type"], "application/wasm");
    assert_eq!(headers["vary"], "accept-encoding");
}

#[test]
fn the_page_comes_with_its_policy() {
    for path in ["/", &format!("/{WASM}")] {
        let (_, headers, _) = ask(path, &[]);
        for (name, value) in site::policy::headers() {
            assert_eq!(headers[&name], value, "{path}");
        }
    }
}

#[test]
fn what_lies_outside_the_folder_is_refused() {
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/a/../../secret.txt",
        "//etc/passwd",
        "/%2fetc/passwd",
    ] {
        let (status, _, body) = ask(path, &[]);
        assert!(status.is_client_error(), "{path}: {status}");
        assert!(!body.contains("secret") && !body.contains("root:"), "{path}");
    }
}

#[test]
fn what_is_not_there_is_not_kept() {
    let (status, headers, _) = ask("/gone.0123456789ab.wasm", &[]);
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert!(!headers.contains_key("cache-control"));
}

#[test]
fn a_port_that_is_taken_is_said_with_what_to_do() {
    let first = listen(0).unwrap();
    let port = first.local_addr().unwrap().port();
    let error = listen(port).unwrap_err();
    assert_eq!(
        error.to_string(),
        format!("another program is using port {port}; choose another one, as in `cargo xtask serve --port 8081`")
    );
}
