import { expect, it } from "vitest"
import { withRefusalCode } from "./refusal-code"

it.each([
  [401, { message: "Unauthorized" }, { code: "login_required", type: "login_required", field: null }],
  [404, { type: "not_found", message: "No", code: undefined }, { code: "not_found", type: "not_found", field: null }],
  [400, { type: "not_allowed", message: "No" }, { code: "not_allowed", type: "not_allowed", field: null }],
  [400, { type: "invalid_data", code: "text_too_long", field: "note" }, { code: "text_too_long", field: "note" }],
])("%i %j gets its code", (status, body, expected) => {
  expect(withRefusalCode(status, body)).toMatchObject(expected)
})

it.each([
  [200, { message: "fine" }],
  [500, { type: "unknown_error", message: "An unknown error occurred." }],
  [404, "text"],
  [400, [1]],
])("%i %j stays as it is", (status, body) => {
  expect(withRefusalCode(status, body)).toBe(body)
})
