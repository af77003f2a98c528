import { describe, expect, it } from "vitest"
import { readRevision } from "./read-revision"

describe("readRevision", () => {
  it("reads a whole number from one on", () => expect(readRevision(3)).toBe(3))

  it.each([undefined, null, "3", 0, -1, 1.5, Number.NaN])("refuses %j", (value) => {
    expect(() => readRevision(value)).toThrow(expect.objectContaining({ code: "revision_missing", field: "revision" }))
  })
})
