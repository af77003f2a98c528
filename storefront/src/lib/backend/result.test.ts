import { expect, it } from "vitest"
import { BackendUnavailable, dataOr, failureFrom } from "./result"

it("keeps code, field and what is left of a backend error", () => {
  const body = { type: "not_allowed", code: "stock_insufficient", field: "quantity", available: 2, message: "…" }
  expect(failureFrom(409, body)).toEqual({ code: "stock_insufficient", field: "quantity", status: 409, available: 2 })
})

it.each([null, "x", {}, { code: 5 }, { code: "NOT ours" }, []])("calls %j a backend error", (body) => {
  expect(failureFrom(500, body)).toEqual({ code: "backend_error", field: null, status: 500 })
})

it("gives data, or the empty value for what is not there and while building; never keeps a failure", () => {
  const failed = (code: string, status: number) => ({ ok: false, error: { code, field: null, status } }) as const
  expect(dataOr({ ok: true, data: 1 }, null)).toBe(1)
  expect(dataOr(failed("product_not_found", 404), null)).toBeNull()
  expect(dataOr(failed("building", 0), null)).toBeNull()
  expect(() => dataOr(failed("backend_timeout", 0), null)).toThrow(BackendUnavailable)
  expect(() => dataOr(failed("backend_error", 500), null)).toThrow(BackendUnavailable)
})
