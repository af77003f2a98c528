import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { backendGet, backendPost } from "./door"

const calls: { url: string; init: RequestInit }[] = []

function answerWith(make: () => Response | Promise<Response>): void {
  vi.stubGlobal("fetch", (url: URL, init: RequestInit) => {
    calls.push({ url: String(url), init })
    return Promise.resolve(make())
  })
}

beforeEach(() => {
  calls.length = 0
  vi.stubEnv("BACKEND_URL", "http://backend:9000/")
  vi.stubEnv("PUBLISHABLE_KEY", "pk_test")
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

it("asks with the publishable key and leaves out what is not asked for", async () => {
  answerWith(() => Response.json({ count: 0 }))
  expect(await backendGet("/catalogue/product-cards", { craft: "son-mai", village: undefined, q: "" })).toEqual({
    ok: true,
    data: { count: 0 },
  })
  expect(calls[0]?.url).toBe("http://backend:9000/catalogue/product-cards?craft=son-mai")
  expect(calls[0]?.init.headers).toMatchObject({ "x-publishable-api-key": "pk_test" })
})

it("gives an error its code, and an unreadable one the code of our own fault", async () => {
  answerWith(() => Response.json({ code: "cart_empty", field: null }, { status: 400 }))
  expect(await backendPost("/store/carts", {})).toMatchObject({ ok: false, error: { code: "cart_empty", status: 400 } })
  answerWith(() => new Response("<html>", { status: 502 }))
  expect(await backendGet("/catalogue/crafts")).toMatchObject({
    ok: false,
    error: { code: "backend_error", status: 502 },
  })
})

it("tells a silent backend from a slow one", async () => {
  answerWith(() => Promise.reject(new TypeError("fetch failed")))
  expect(await backendGet("/catalogue/crafts")).toMatchObject({ error: { code: "backend_unreachable", status: 0 } })
  answerWith(() => Promise.reject(new DOMException("late", "TimeoutError")))
  expect(await backendGet("/catalogue/crafts")).toMatchObject({ error: { code: "backend_timeout", status: 0 } })
})

it("asks nobody while the site is being built", async () => {
  vi.stubEnv("NEXT_PHASE", "phase-production-build")
  answerWith(() => Response.json({}))
  expect(await backendGet("/catalogue/crafts")).toMatchObject({ error: { code: "building" } })
  expect(calls).toEqual([])
})

it("takes an answer without content for done", async () => {
  answerWith(() => new Response(null, { status: 204 }))
  expect(await backendPost("/seller/consent-requests/1/decline", {})).toEqual({ ok: true, data: null })
})
