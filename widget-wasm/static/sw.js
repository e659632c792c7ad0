// Lets the check be opened without a network once it has been visited. What the page has loaded is kept; a new version
// is kept whole before it takes over, and what is stored of answers is no matter of this file.
const CACHE = "norec-check {{version}}";
const FILES = "{{files}}".split(" ");
const PAGE = new URL("./", location).href;

// Once all of it is there it takes over: a page that is open finds its files still, those of the version before it.
self.addEventListener("install", (event) => event.waitUntil(install().then(() => self.skipWaiting())));

// The page and its script are kept together, as the server has them now: they name all other files.
async function install() {
  const cache = await caches.open(CACHE);
  await cache.addAll([PAGE, at("norec-check.js")].map((url) => new Request(url, { cache: "no-cache" })));
  const before = [];
  for (const key of await older()) for (const { url } of await (await caches.open(key)).keys()) before.push(stem(url));
  if (before.length === 0) return;
  // Of the texts only those of the languages that were used.
  const wanted = FILES.map(at).filter((url) => !/\/[a-z]{2}(-[a-z-]+)?$/.test(stem(url)) || before.includes(stem(url)));
  await Promise.all(wanted.map((url) => keep(cache, url)));
}

async function keep(cache, url) {
  if (await cache.match(url)) return;
  const kept = await caches.match(url);
  await (kept ? cache.put(url, kept) : cache.add(url));
}

// The version before stays for the pages of it that are open.
self.addEventListener("activate", (event) => {
  const old = async () => {
    for (const key of (await older()).slice(0, -1)) await caches.delete(key);
    await clients.claim();
  };
  event.waitUntil(old());
});

// The page tells what it loaded before this file was there.
self.addEventListener("message", (event) => {
  const own = event.data.filter((url) => url.startsWith(PAGE) && (isHashed(url) || url.endsWith(".html")));
  event.waitUntil(caches.open(CACHE).then((cache) => Promise.all(own.map((url) => keep(cache, url)))));
});

// A name with a hash is the same file for ever; of the others the newest is wanted, and the kept one is better than none.
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(PAGE)) return;
  const name = new URL(request.url).pathname.slice(new URL(PAGE).pathname.length);
  if (name.includes("/")) return;
  event.respondWith(isHashed(name) ? keptFirst(request) : newestFirst(request));
});

async function keptFirst(request) {
  const kept = await found(request.url);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) (await caches.open(CACHE)).put(request.url, answer.clone());
  return answer;
}

// What comes may be of another version than the files that are kept: it is shown, and kept with its own version only.
async function newestFirst(request) {
  // A page is one page, in whatever language it is asked for.
  const isPage = request.mode === "navigate";
  const [url] = request.url.split(/[?#]/);
  try {
    const answer = await fetch(request);
    if (isPage && answer.ok && url !== PAGE) (await caches.open(CACHE)).put(url, answer.clone());
    return answer;
  } catch (error) {
    const kept = (await found(isPage ? url : request.url)) ?? (url === PAGE && (await found(PAGE)));
    if (kept) return kept;
    throw error;
  }
}

// Of this version first.
const found = async (url) => (await (await caches.open(CACHE)).match(url)) ?? caches.match(url);
const at = (name) => new URL(name, PAGE).href;
// A file's hash, and what follows.
const HASH = /\.[0-9a-f]{12}\.\w+$/;
const isHashed = (name) => HASH.test(name);
// A file's address without them: the same in every version.
const stem = (url) => url.replace(HASH, "");
const older = async () => (await caches.keys()).filter((key) => key.startsWith("norec-check ") && key !== CACHE);
