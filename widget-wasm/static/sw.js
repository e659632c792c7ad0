// Lets the check be opened without a network once it has been visited. What the page has loaded is kept; a new version
// comes with the next visit, and what is stored of answers is no matter of this file.
const CACHE = "norec-check {{version}}";
const PAGE = new URL("./", location).href;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll([PAGE, new URL("norec-check.js", PAGE).href])));
});

self.addEventListener("activate", (event) => {
  const old = async () => {
    for (const key of await caches.keys()) if (key.startsWith("norec-check ") && key !== CACHE) await caches.delete(key);
    await clients.claim();
  };
  event.waitUntil(old());
});

// The page tells what it loaded before this file was there.
self.addEventListener("message", (event) => {
  const own = event.data.filter((url) => url.startsWith(PAGE));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(own)));
});

// A name with a hash is the same file for ever; of the others the newest is wanted, and the kept one is better than none.
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(PAGE)) return;
  const name = new URL(request.url).pathname.slice(new URL(PAGE).pathname.length);
  if (name.includes("/")) return;
  event.respondWith(/\.[0-9a-f]{12}\.\w+$/.test(name) ? keptFirst(request) : newestFirst(request));
});

async function keptFirst(request) {
  return (await caches.match(request.url)) ?? fetched(request);
}

async function newestFirst(request) {
  try {
    return await fetched(request);
  } catch (error) {
    const kept = await caches.match(request.mode === "navigate" ? PAGE : request.url);
    if (kept) return kept;
    throw error;
  }
}

async function fetched(request) {
  const answer = await fetch(request);
  if (answer.ok) (await caches.open(CACHE)).put(request.mode === "navigate" ? PAGE : request.url, answer.clone());
  return answer;
}
