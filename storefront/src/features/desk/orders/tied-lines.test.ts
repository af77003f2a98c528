import { expect, it } from "vitest"
import { atTiedLine, readTiedLines } from "./tied-lines"

function formOf(fields: [string, string][]): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

it.each<[string, [string, string][], { lot_id: string; quantity: number | string }[]]>([
  ["none", [["lot.a", ""]], []],
  ["one batch, which all pieces are of", [["lot.a", "l1"]], [{ lot_id: "l1", quantity: 3 }]],
  [
    "two batches",
    [
      ["lot.a", "l1"],
      ["second.a", "l2"],
      ["pieces.a", "1"],
    ],
    [
      { lot_id: "l1", quantity: 2 },
      { lot_id: "l2", quantity: 1 },
    ],
  ],
  // What is no number goes on as it was typed, and is refused there.
  [
    "a second batch of an unread number",
    [
      ["lot.a", "l1"],
      ["second.a", "l2"],
      ["pieces.a", "một"],
    ],
    [
      { lot_id: "l1", quantity: 3 },
      { lot_id: "l2", quantity: "một" },
    ],
  ],
])("reads a line of %s", (_, fields, lots) => {
  expect(readTiedLines(formOf([["line", "a:3"], ...fields]))).toEqual([{ line_item_id: "a", lots }])
})

it("finds the field that the backend means", () => {
  const lines = [
    {
      line_item_id: "a",
      lots: [
        { lot_id: "l1", quantity: 2 },
        { lot_id: "l2", quantity: 9 },
      ],
    },
  ]
  const error = (field: string) => ({ code: "amount_beyond_line", field, status: 400 })
  expect(atTiedLine(error("lines.0.lots.1.quantity"), lines).field).toBe("pieces.a")
  expect(atTiedLine(error("lines.0.lots.1.lot_id"), lines).field).toBe("second.a")
  expect(atTiedLine(error("lines.0.lots.0.lot_id"), lines).field).toBe("lot.a")
  expect(atTiedLine(error("lines"), lines).field).toBe("lines")
})
