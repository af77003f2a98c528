/**
 * The service worker of the four screens, as text. It serves /ban-hang/mo-gian and what these pages load, nothing else of the shop:
 * a page comes from the network, and from this phone's copy when there is none; built files, whose names change with their content, come
 * from the copy first. Pages are kept under one name, because each of them holds all four screens.
 */
export function workerScript(scope: string): string {
  return `
const kept = "mo-gian-1";
const scope = ${JSON.stringify(scope)};
const page = scope + "/trang";
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => {
  if (event.data === "forget") event.waitUntil(caches.delete(kept));
  if (Array.isArray(event.data)) event.waitUntil(keepAll(event.data));
  if (event.data === "keep-page") event.waitUntil(opened(new Request(scope + "/ai", { credentials: "same-origin" })));
});
async function keepAll(addresses) {
  const cache = await caches.open(kept);
  for (const address of addresses) {
    if (await cache.match(address)) continue;
    const answer = await fetch(address).catch(() => null);
    if (answer && answer.ok) await cache.put(address, answer);
  }
}
async function built(request) {
  const cache = await caches.open(kept);
  const copy = await cache.match(request);
  if (copy) return copy;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}
async function opened(request) {
  const cache = await caches.open(kept);
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected) await cache.put(page, answer.clone());
    return answer;
  } catch (error) {
    const copy = await cache.match(page);
    if (copy) return copy;
    throw error;
  }
}
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate" && url.pathname.startsWith(scope)) event.respondWith(opened(request));
  else if (url.pathname.startsWith("/_next/static/") || url.pathname.startsWith("/anh/")) event.respondWith(built(request));
});
`
}

/** The worker as an answer; the header lets it serve its folder, and tells our server that it may fetch. */
export function workerAnswer(scope: string): Response {
  return new Response(workerScript(scope), {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "no-cache",
      "service-worker-allowed": scope,
    },
  })
}
