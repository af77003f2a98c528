import { expect, it } from "vitest"
import { atLine, readCountedLines } from "./counted-lines"

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

it("reads how many came and can be sold again, of what came alone", () => {
  const form = formOf({ reason: "refused", "restock.a": "2", "received.b": "1", "restock.b": " 3 " })
  expect(readCountedLines(form)).toEqual([
    { id: "a", restock: 2 },
    { id: "b", received: 1, restock: 1 },
  ])
})

it.each(["", "hai", "-1", "1,5"])("leaves %j as it is, to be refused: it is no number, and none of all", (typed) => {
  expect(readCountedLines(formOf({ "restock.a": typed }))).toEqual([{ id: "a", restock: typed }])
  expect(readCountedLines(formOf({ "restock.a": "1", "received.a": typed }))).toEqual([
    { id: "a", received: typed, restock: 1 },
  ])
})

it("names a refused count by its field", () => {
  const lines = readCountedLines(formOf({ "restock.a": "1", "restock.b": "" }))
  const wrong = { code: "restock_wrong", field: "items.1.restock" }
  expect(atLine({ ok: false, error: { ...wrong, status: 400, errors: [wrong] } }, lines)).toEqual({
    ok: false,
    error: { code: "restock_wrong", field: "restock.b", status: 400, errors: [{ ...wrong, field: "restock.b" }] },
  })
  const other = { ok: false as const, error: { code: "end_reason_wrong", field: "reason", status: 400 } }
  expect(atLine(other, lines)).toEqual(other)
})
