import { EventEmitter } from "node:events"
import type { IncomingMessage } from "node:http"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { boundReading, readingMs, readingTimeOf } from "./reading-time"

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const imports = { method: "POST", url: "/api/desk/listing-imports", headers: { host: "localhost" } }

function arriving(what: object) {
  const destroy = vi.fn()
  const request = Object.assign(new EventEmitter(), what, { destroy })
  boundReading(request as unknown as IncomingMessage)
  return { request, destroy }
}

it("gives an hour to a spreadsheet with its photos, and five minutes to everything else", () => {
  expect(readingTimeOf(imports)).toBe(readingMs.slow)
  for (const other of [{ url: "/api/desk/pictures" }, { method: "GET" }, { url: "/api/desk/listing-imports/x" }]) {
    expect(readingTimeOf({ ...imports, ...other })).toBe(readingMs.strict)
  }
})

it("ends what has not arrived whole by then, and leaves alone what has", () => {
  const [slow, strict, arrived] = [imports, { ...imports, url: "/gio-hang" }, { ...imports, url: "/gio-hang" }].map(
    arriving,
  )
  arrived?.request.emit("end")
  vi.advanceTimersByTime(readingMs.strict)
  expect([slow, strict, arrived].map((one) => one?.destroy.mock.calls.length)).toEqual([0, 1, 0])
  vi.advanceTimersByTime(readingMs.slow)
  expect(slow?.destroy).toHaveBeenCalledOnce()
})
