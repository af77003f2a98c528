/** What the phone says when it cannot ask for the news' own words: no network, or signed out meanwhile. */
export type PushWords = { title: string; text: string }

/**
 * What the desk's worker does with push messages, as text: a part of the worker's own. A message names a piece of news and holds no word
 * of it; the words come from this site, for whoever is signed in here. A tap opens the screen it is about.
 */
export function pushHandlers(scope: string, lang: string, words: PushWords): string {
  return `
const told = ${JSON.stringify({ ...words, path: `${scope}/tin` })};
async function lineOf(id) {
  const query = new URLSearchParams({ id, locale: ${JSON.stringify(lang)} });
  const answer = await fetch("/api/desk/news-line?" + query, { credentials: "same-origin" }).catch(() => null);
  return answer && answer.ok ? answer.json() : told;
}
async function tell(event) {
  let id = "";
  try {
    id = String(event.data.json().id);
  } catch {}
  const line = await lineOf(id).catch(() => told);
  await self.registration.showNotification(line.title, {
    body: line.text,
    icon: "/bieu-tuong/icon-192.png",
    badge: "/bieu-tuong/icon-192.png",
    lang: ${JSON.stringify(lang)},
    tag: id || "tin",
    data: { path: line.path },
  });
}
async function lead(path) {
  const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const here = open.find(({ url }) => new URL(url).pathname === path);
  await (here ? here.focus() : self.clients.openWindow(path));
}
self.addEventListener("push", (event) => event.waitUntil(tell(event)));
self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(lead((event.notification.data || told).path));
});
`
}
