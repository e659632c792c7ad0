//! The task `serve`: builds the site and serves it on this machine only.

use crate::setup::Compiler;
use crate::site::{self, Tools};
use crate::workspace;
use anyhow::{Context, Result, bail};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::middleware::{self, Next};
use axum::response::Response;
use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::time::Instant;
use tower_http::services::ServeDir;

/// Options of the task `serve`.
#[derive(clap::Args)]
pub struct Options {
    /// The port to listen on; 0 takes any that is free
    #[arg(long, default_value_t = 8080)]
    port: u16,
}

/// The task `serve`.
pub fn run(options: &Options) -> Result<()> {
    let started = Instant::now();
    // Before the build, so that a port that is taken is said at once.
    let listener = listen(options.port)?;
    let site = site::build(&Compiler::ready()?, &Tools::best(), &workspace::target())?;
    println!("Ready after {:.1} s; Ctrl-C stops it. The check is at", started.elapsed().as_secs_f32());
    println!("http://{}/", listener.local_addr()?);
    serve(listener, &site.dir)
}

fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => anyhow::anyhow!(
            "another program is using port {port}; choose another one, as in `cargo xtask serve --port {}`",
            if port == 8081 { 8082 } else { 8081 }
        ),
        _ => anyhow::Error::new(error).context(format!("could not listen on port {port}")),
    })
}

fn serve(listener: TcpListener, dir: &Path) -> Result<()> {
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        axum::serve(listener, router(dir, headers()?)).await.context("the server stopped")
    })?;
    bail!("the server stopped")
}

/// The site's files. A path outside the folder is refused and entity tags are compared by
/// tower-http, which also sends the `.br` beside a file to a browser that accepts it.
fn router(dir: &Path, headers: HeaderMap) -> Router {
    Router::new()
        .fallback_service(ServeDir::new(dir).precompressed_br())
        .layer(middleware::from_fn_with_state(headers, add_headers))
}

/// What a server should send with every file of the site.
fn headers() -> Result<HeaderMap> {
    let pair =
        |(name, value): (String, String)| anyhow::Ok((name.parse::<HeaderName>()?, value.parse::<HeaderValue>()?));
    site::policy::headers().into_iter().map(pair).collect()
}

/// A name with a hash in it always means the same content; any other is asked for again.
async fn add_headers(State(headers): State<HeaderMap>, request: Request, next: Next) -> Response {
    let name = request.uri().path().rsplit('/').next().unwrap_or_default();
    let rule = match site::is_hashed(name) {
        true => HeaderValue::from_static("public, max-age=31536000, immutable"),
        false => HeaderValue::from_static("no-cache"),
    };
    let mut response = next.run(request).await;
    if response.status().is_success() {
        response.headers_mut().insert(header::CACHE_CONTROL, rule);
        response.headers_mut().extend(headers);
    }
    response
}

#[cfg(test)]
mod tests;
