// Serves the built site, and pages of a test's own, on a free port of this machine.
import { createServer } from "node:http";
import { readFile, readdir } from "node:fs/promises";
import { extname, join } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".bin": "application/octet-stream",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

/**
 * Starts a server of a folder; `use` puts another folder in its place. `pages` are further pages, by path, that only tests need; `always` are headers that every
 * file of the folder is sent with, and no such page.
 */
export async function serve(folder, pages = {}, always = {}) {
  // The list is read once: a path that is not on it is never joined to the folder.
  const list = async (of) => new Set(await readdir(of, { recursive: true }));
  let files = await list(folder);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const headers = { "cache-control": "no-cache", vary: "accept-encoding" };
    // An element on another's page is fetched from another origin.
    headers["access-control-allow-origin"] = "*";
    if (pathname in pages) {
      response.writeHead(200, { ...headers, "content-type": TYPES[".html"] }).end(pages[pathname]);
      return;
    }
    const name = pathname === "/" ? "index.html" : pathname.slice(1);
    if (!files.has(name) || !(extname(name) in TYPES)) {
      response.writeHead(404, headers).end();
      return;
    }
    Object.assign(headers, always, { "content-type": TYPES[extname(name)] });
    const squeezed = files.has(`${name}.br`) && /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
    if (squeezed) headers["content-encoding"] = "br";
    const body = await readFile(join(folder, squeezed ? `${name}.br` : name));
    response.writeHead(200, { ...headers, "content-length": body.length }).end(request.method === "HEAD" ? "" : body);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    get folder() {
      return folder;
    },
    get files() {
      return files;
    },
    use: async (other) => {
      [folder, files] = [other, await list(other)];
    },
    headers: always,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
