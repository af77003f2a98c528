import { expect, test } from "vitest"
import { readable } from "./orders"

test("a code is shown in groups of four or five, and nothing of it is lost", () => {
  expect(readable("01ARZ3NDEKTSV4RRFFQ69G5FAV")).toBe("01AR Z3NDE KTSV 4RRF FQ69G 5FAV")
  expect(readable("01ARZ3NDEKTSV4RRFFQ69G5FAV").replaceAll(" ", "")).toBe("01ARZ3NDEKTSV4RRFFQ69G5FAV")
})
