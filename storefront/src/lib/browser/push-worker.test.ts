import { expect, it, vi } from "vitest"
import { pushHandlers } from "./push-worker"

type Handler = (event: object) => void
const words = { title: "Gian hàng của tôi", text: "Có tin mới" }

/** The worker's part, run in a room of its own; the phone's windows and network are given. */
function worker(answer: () => Promise<unknown>, open: { url: string; focus: () => void }[] = []) {
  const handlers = new Map<string, Handler>()
  const shown: [string, { body: string; data: { path: string }; tag: string }][] = []
  const openWindow = vi.fn()
  const self = {
    addEventListener: (name: string, handler: Handler) => handlers.set(name, handler),
    registration: { showNotification: async (...args: never) => void shown.push(args) },
    clients: { matchAll: async () => open, openWindow },
  }
  const fetched = vi.fn(answer)
  new Function("self", "fetch", "URLSearchParams", "URL", pushHandlers("/ban-hang", "vi", words))(
    self,
    fetched,
    URLSearchParams,
    URL,
  )
  const run = async (name: string, event: object) => {
    let done: Promise<unknown> = Promise.resolve()
    handlers.get(name)?.({ ...event, waitUntil: (work: Promise<unknown>) => (done = work) })
    await done
  }
  return { run, shown, fetched, openWindow }
}

const line = { title: "Sơn mài cô Lan", text: "Xã đã duyệt, gian đang bán", path: "/ban-hang/gian" }
const message = { data: { json: () => ({ id: "noti_1", key: "stall-approved" }) } }

it("asks for the words of the piece and shows them", async () => {
  const { run, shown, fetched } = worker(async () => ({ ok: true, json: async () => line }))
  await run("push", message)
  expect(fetched).toHaveBeenCalledWith("/api/desk/news-line?id=noti_1&locale=vi", { credentials: "same-origin" })
  expect(shown).toMatchObject([[line.title, { body: line.text, tag: "noti_1", data: { path: "/ban-hang/gian" } }]])
})

it.each([
  ["signed out", async () => ({ ok: false })],
  ["without network", async () => Promise.reject(new Error("offline"))],
  ["given something else", async () => ({ ok: true, json: async () => Promise.reject(new Error("no JSON")) })],
])("shows something all the same when %s: a browser takes silence for misuse", async (_, answer) => {
  const { run, shown } = worker(answer)
  await run("push", message)
  expect(shown).toMatchObject([[words.title, { body: words.text, data: { path: "/ban-hang/tin" } }]])
})

it("shows something for a message that says nothing", async () => {
  const { run, shown } = worker(async () => ({ ok: false }))
  await run("push", { data: null })
  expect(shown).toMatchObject([[words.title, { tag: "tin" }]])
})

it("opens the screen on a tap, or the window that shows it already", async () => {
  const close = vi.fn()
  const focus = vi.fn()
  const tap = { notification: { close, data: { path: "/ban-hang/gian" } } }
  const none = worker(async () => ({ ok: false }))
  await none.run("notificationclick", tap)
  expect(none.openWindow).toHaveBeenCalledWith("/ban-hang/gian")
  const some = worker(async () => ({ ok: false }), [{ url: "https://cho.vn/ban-hang/gian?x", focus }])
  await some.run("notificationclick", tap)
  expect(focus).toHaveBeenCalled()
  expect(some.openWindow).not.toHaveBeenCalled()
  expect(close).toHaveBeenCalledTimes(2)
})
