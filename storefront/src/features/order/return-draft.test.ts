import { expect, it } from "vitest"
import { draftOf, missingOf, packReturn, piecesOf, readReturn, returnFieldOf } from "./return-draft"

function sent(fields: [string, string][]): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

const filled = sent([
  ["reference", "1024-1"],
  ["pieces.a", "2"],
  ["pieces.b", "0"],
  ["reason", "broken"],
  ["wants", "same"],
  ["note", "Vỡ ở góc"],
  ["kept", "sphoto_1"],
  ["kept", "sphoto_2"],
])

it("reads what was typed, with the photos that arrived before", () => {
  const draft = draftOf(filled)
  expect(draft).toMatchObject({ reason: "broken", wants: "same", note: "Vỡ ở góc", photos: ["sphoto_1", "sphoto_2"] })
  expect(piecesOf(draft)).toEqual([{ id: "a", quantity: 2 }])
  expect(missingOf(draft)).toBeNull()
})

it("says what is missing before a photo is sent", () => {
  const draft = draftOf(filled)
  expect(missingOf({ ...draft, pieces: { a: "0", b: "" } })).toEqual({ error: "return_items_missing", field: "items" })
  expect(missingOf({ ...draft, reason: null })).toEqual({ error: "return_reason_wrong", field: "reason" })
})

it.each([
  ["items.0.quantity", "items"],
  ["photos", "photos"],
  ["itemsX", null],
  [null, null],
])("a refusal of %j is said at %j", (field, place) => {
  expect(returnFieldOf(field)).toBe(place)
})

it("keeps a refused form for its own part of the order, in the room of a cookie", () => {
  const draft = { ...draftOf(filled), error: "return_quantity_too_high", field: "items" as const }
  expect(readReturn(packReturn(draft), "1024-1")).toEqual(draft)
  expect(readReturn(packReturn(draft), "1024-2")).toBeNull()
  const long = {
    ...draft,
    note: "ợ".repeat(500),
    pieces: Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`ordli_${"0".repeat(26)}${n}`, "9"])),
  }
  expect(packReturn(long).length).toBeLessThan(3_800)
  for (const wrong of [undefined, "", "%%%", Buffer.from("[]").toString("base64url")]) {
    expect(readReturn(wrong, "1024-1")).toBeNull()
  }
})
