import { describe, expect, it } from "vitest"
import { proposedBefore } from "./fee-before"

const first = { id: "1", code: "9-1-1", amount_vnd: 350_000, state: "cancelled", request_key: "form-one" }
const second = { id: "2", code: "9-1-2", amount_vnd: 250_000, state: "proposed", request_key: "form-two" }
const before = [second, first]

describe("proposedBefore", () => {
  it("knows a form that came before, whatever became of what it proposed", () => {
    expect(proposedBefore(before, { amount_vnd: 250_000, request_key: "form-two", replaces: "9-1-1" })).toBe(second)
    expect(proposedBefore(before, { amount_vnd: 350_000, request_key: "form-one", replaces: "" })).toBe(first)
  })

  it("takes what was said over the proposal that stands, and what names neither", () => {
    expect(proposedBefore([], { amount_vnd: 1_000, request_key: "form-new", replaces: "" })).toBeNull()
    expect(proposedBefore(before, { amount_vnd: 1_000, request_key: "form-new", replaces: "9-1-2" })).toBeNull()
    expect(proposedBefore(before, { amount_vnd: 250_000, request_key: null, replaces: null })).toBeNull()
    expect(proposedBefore([first], { amount_vnd: 1_000, request_key: "form-new", replaces: "" })).toBeNull()
  })

  it.each([
    ["comes after a newer one", { amount_vnd: 350_000, request_key: "form-old", replaces: "" }],
    ["has the key of another sum", { amount_vnd: 1, request_key: "form-two", replaces: null }],
    [
      "was corrected and sent again, while the first had come",
      { amount_vnd: 1, request_key: "form-two", replaces: "" },
    ],
  ])("refuses what %s", (_, proposal) => {
    expect(() => proposedBefore(before, proposal)).toThrow(expect.objectContaining({ code: "fee_changed" }))
  })
})
