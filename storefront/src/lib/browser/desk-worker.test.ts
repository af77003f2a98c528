import { describe, expect, it } from "vitest"
import { workerScript } from "./desk-worker"
import { blankPiece, keptName, type WorkerWish } from "./worker-terms"

const base = "http://shop"
type Listener = (event: Record<string, unknown>) => void

/** Pages by path; `null`: no network. */
type Net = (path: string) => Response | null

const page = (whose: string, text = "") =>
  new Response(`<html><meta name="whose" content="${whose}"/>${text}</html>`, {
    headers: { date: new Date().toUTCString() },
  })

/** The worker with a store in memory, and a network that the test answers. */
function begin(answer: { net: Net }) {
  const stores = new Map<string, Map<string, Response>>()
  const pathOf = (asked: string | { url: string }) =>
    new URL(typeof asked === "string" ? asked : asked.url, base).pathname
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>()
    stores.set(name, store)
    return {
      match: async (asked: string | { url: string }) => store.get(pathOf(asked))?.clone(),
      put: async (asked: string | { url: string }, response: Response) => void store.set(pathOf(asked), response),
      delete: async (asked: string | { url: string }) => store.delete(pathOf(asked)),
      keys: async () => [...store.keys()].map((path) => ({ url: base + path })),
    }
  }
  const caches = { open, delete: async (name: string) => stores.delete(name) }
  const asked: string[] = []
  const fetch = async (request: string | { url: string }) => {
    asked.push(pathOf(request))
    const response = answer.net(pathOf(request))
    if (!response) throw new TypeError("Failed to fetch")
    return response
  }
  const listeners: Record<string, Listener> = {}
  const self = {
    addEventListener: (name: string, listener: Listener) => {
      listeners[name] = listener
    },
    location: { origin: base },
  }
  new Function("self", "caches", "fetch", workerScript("/ban-hang"))(self, caches, fetch)
  const told = async (name: string, event: Record<string, unknown>) => {
    const waits: Promise<unknown>[] = []
    let response: Promise<Response> | undefined
    listeners[name]?.({
      ...event,
      waitUntil: (work: Promise<unknown>) => waits.push(work),
      respondWith: (given: Promise<Response>) => {
        response = given
      },
    })
    const got = await response
    await Promise.all(waits)
    return got
  }
  return {
    asked,
    tell: (wish: WorkerWish) => told("message", { data: wish }),
    visit: (path: string, mode = "navigate") =>
      told("fetch", { request: { method: "GET", mode, url: base + path } }) as Promise<Response | undefined>,
    kept: () => [...(stores.get(keptName)?.keys() ?? [])],
  }
}

const blank = `/ban-hang/hang/mon/${blankPiece}`

describe("the worker of the desk", () => {
  it("keeps the list, and an empty piece for all pieces, with the files they name", async () => {
    const answer: { net: Net } = {
      net: (path) =>
        path.startsWith("/_next/") ? new Response("js") : page("mem_1 sel_1", '"/_next/static/chunks/a.js"'),
    }
    const { tell, visit, kept } = begin(answer)
    await tell({ whose: "mem_1 sel_1", pages: ["/ban-hang/hang", "/ban-hang/hang/moi"] })
    expect(kept().sort()).toEqual(["/_next/static/chunks/a.js", "/ban-hang/cua-ai", "/ban-hang/hang", blank])
    answer.net = () => null
    expect((await visit("/ban-hang/hang/mon/0b0d4b1e-1f0a-4c59-8a51-6f1f3b1c2d01"))?.ok).toBe(true)
    expect((await visit("/_next/static/chunks/a.js", "no-cors"))?.ok).toBe(true)
    // All else of the desk needs a network and says so.
    expect(await visit("/ban-hang/nguoi")).toBeUndefined()
  })

  it("keeps the list of batches, and an empty batch for all batches and their steps", async () => {
    const answer: { net: Net } = { net: () => page("mem_1 sel_1") }
    const { tell, visit, kept } = begin(answer)
    const batch = `/ban-hang/me-hang/${blankPiece}`
    await tell({ pages: ["/ban-hang/me-hang", batch] })
    expect(kept().sort()).toEqual(["/ban-hang/cua-ai", "/ban-hang/me-hang", batch])
    // A batch's own page is never kept as the empty one.
    answer.net = () => page("mem_1 sel_1", "Khay, lô 1")
    await visit("/ban-hang/me-hang/lot_1")
    answer.net = () => null
    for (const path of ["lot_1", "lot_1/ghi/hom"]) {
      const copy = await visit(`/ban-hang/me-hang/${path}`)
      expect(await copy?.text()).not.toContain("Khay")
    }
    // What cannot be done without network is not covered up.
    expect(await visit("/ban-hang/me-hang/moi")).toBeUndefined()
    expect(await visit("/ban-hang/me-hang/lot_1/thu-hoi")).toBeUndefined()
  })

  it("never keeps a piece's own page as the empty one", async () => {
    const { visit, kept } = begin({ net: () => page("mem_1 sel_1", "Khay trà") })
    await visit("/ban-hang/hang/mon/0b0d4b1e-1f0a-4c59-8a51-6f1f3b1c2d01")
    expect(kept()).toEqual([])
    await visit("/ban-hang/hang")
    expect(kept()).toContain("/ban-hang/hang")
  })

  it("empties the store for another person or another stall, and keeps no page that names nobody", async () => {
    const answer: { net: Net } = { net: () => page("mem_1 sel_1") }
    const { tell, visit, kept } = begin(answer)
    await tell({ pages: ["/ban-hang/mo-gian", "/ban-hang/hang"] })
    expect(kept()).toContain("/ban-hang/mo-gian/ai")
    answer.net = () => page("mem_1 sel_2")
    await visit("/ban-hang/hang")
    expect(kept().sort()).toEqual(["/ban-hang/cua-ai", "/ban-hang/hang"])
    await tell({ whose: "mem_2 sel_9" })
    expect(kept()).toEqual(["/ban-hang/cua-ai"])
    answer.net = () => new Response("<html>đăng nhập</html>")
    await visit("/ban-hang/hang")
    expect(kept()).toEqual(["/ban-hang/cua-ai"])
  })

  it("answers with the copy where the market gives no answer, and asks anew for a copy that is old", async () => {
    const old = () =>
      new Response('<meta name="whose" content="m s"/>', {
        headers: { date: new Date(Date.now() - 50_000_000).toUTCString() },
      })
    const answer: { net: Net } = { net: old }
    const { tell, visit, asked } = begin(answer)
    await tell({ pages: ["/ban-hang/hang"] })
    await tell({ pages: ["/ban-hang/hang"] })
    expect(asked).toEqual(["/ban-hang/hang", "/ban-hang/hang"])
    answer.net = () => new Response("hỏng", { status: 503 })
    expect((await visit("/ban-hang/hang"))?.status).toBe(200)
  })
})
