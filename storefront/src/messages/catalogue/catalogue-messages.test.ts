import { expect, it } from "vitest"
import { en } from "./en"
import { vi } from "./vi"

function keysOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [`${path}: ${typeof value}`]
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
}

it("says everything in both languages, as many lists and reasons in the one as in the other", () => {
  expect(keysOf(en)).toEqual(keysOf(vi))
})
