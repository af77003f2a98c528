import { blankPiece, keptName } from "./worker-terms"

/**
 * The service worker of the desk, as text. A page comes from the network; from this phone's copy when there is none, when the market gives
 * no answer, or when a weak line takes too long. Five pages are kept, under one name each: the opening (it holds all four screens), the
 * list of goods, a piece with nothing in it, which serves every piece, the list of batches, and a batch with nothing in it, which serves
 * every batch and its steps. Built files, whose names change with their content, and
 * pictures come from the copy first. All of it belongs to one person and one stall, which each page names (`whose.tsx`): the first page of
 * anybody else, or of another stall, empties the store, and so does signing in.
 */
export function workerScript(scope: string): string {
  return `
const kept = ${JSON.stringify(keptName)};
const scope = ${JSON.stringify(scope)};
const owner = scope + "/cua-ai";
const patience = 10000;
const halfADay = 43200000;
const mostOfAFolder = 200;
const folders = ["/_next/static/", "/anh/"];
const isFile = (path) => folders.some((folder) => path.startsWith(folder));
function nameOf(path) {
  if (path === scope + "/mo-gian" || path.startsWith(scope + "/mo-gian/")) return scope + "/mo-gian/ai";
  if (path === scope + "/hang") return path;
  if (path === scope + "/hang/moi" || path.startsWith(scope + "/hang/mon/")) return scope + "/hang/mon/${blankPiece}";
  if (path === scope + "/me-hang") return path;
  const [, room, one, deed] = path.slice(scope.length).split("/");
  if (room === "me-hang" && one && one !== "moi" && (!deed || deed === "ghi")) return scope + "/me-hang/${blankPiece}";
  return null;
}
async function storeOf(whose) {
  const cache = await caches.open(kept);
  const known = await cache.match(owner);
  if (known && (await known.text()) === whose) return cache;
  await caches.delete(kept);
  const fresh = await caches.open(kept);
  await fresh.put(owner, new Response(whose));
  return fresh;
}
async function keepPage(name, answer) {
  const text = await answer.clone().text();
  const whose = /<meta name="whose" content="([^"]+)"/.exec(text);
  if (!whose) return;
  const cache = await storeOf(whose[1]);
  await cache.put(name, answer);
  await keepFiles([...new Set(text.match(/\\/_next\\/static\\/[\\w./~-]+\\.(?:js|css|woff2)/g))]);
}
async function keepFiles(paths) {
  const cache = await caches.open(kept);
  for (const path of paths) {
    if (await cache.match(path)) continue;
    const answer = await fetch(path).catch(() => null);
    if (answer && answer.ok) await cache.put(path, answer);
  }
  const all = await cache.keys();
  for (const folder of folders) {
    const loaded = all.filter(({ url }) => new URL(url).pathname.startsWith(folder));
    for (const old of loaded.slice(0, Math.max(0, loaded.length - mostOfAFolder))) await cache.delete(old);
  }
}
async function keepPages(pages) {
  const cache = await caches.open(kept);
  for (const page of pages) {
    const name = nameOf(page);
    const copy = name && (await cache.match(name));
    const age = copy ? Date.now() - Date.parse(copy.headers.get("date") || "") : NaN;
    if (!name || age < halfADay) continue;
    const answer = await fetch(name, { credentials: "same-origin" }).catch(() => null);
    if (answer && answer.ok && !answer.redirected) await keepPage(name, answer);
  }
}
async function listen({ whose, files, pages }) {
  if (whose) await storeOf(whose);
  if (files) await keepFiles(files);
  if (pages) await keepPages(pages);
}
async function built(request) {
  const cache = await caches.open(kept);
  const copy = await cache.match(request);
  if (copy) return copy;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}
async function opened(event, name) {
  const { pathname } = new URL(event.request.url);
  const copy = await (await caches.open(kept)).match(name);
  const late = () => new Promise((resolve) => setTimeout(() => resolve(copy), patience));
  try {
    const asked = fetch(event.request);
    const answer = await (copy ? Promise.race([asked, late()]) : asked);
    if (answer.status >= 500 && copy) return copy;
    const isItself = name === pathname || name.endsWith("/mo-gian/ai");
    if (answer !== copy && answer.ok && !answer.redirected && isItself) event.waitUntil(keepPage(name, answer.clone()));
    return answer;
  } catch (error) {
    if (copy) return copy;
    throw error;
  }
}
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => event.waitUntil(listen(event.data || {})));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  const name = request.mode === "navigate" ? nameOf(url.pathname) : null;
  if (name) event.respondWith(opened(event, name));
  else if (isFile(url.pathname)) event.respondWith(built(request));
});
`
}

/** The worker and what else it does (`more`, as text) as an answer; the header lets it serve its folder, and tells our server that it may fetch. */
export function workerAnswer(scope: string, more: string): Response {
  return new Response(workerScript(scope) + more, {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "no-cache",
      "service-worker-allowed": scope,
    },
  })
}
