import { expect, it } from "vitest"
import { packQuestion, questionFieldOf, questionOf, readQuestion } from "./question-draft"

const form = new FormData()
for (const [name, value] of [
  ["reference", "1024-1"],
  ["reason", "return_refused"],
  ["return_id", "sret_1"],
  ["note", "Vỡ thật"],
  ["kept", "sphoto_1"],
  ["kept", "sphoto_2"],
] as const) {
  form.append(name, value)
}
const draft = { ...questionOf(form), error: "photos_too_many", field: "photos" as const }
const asked = { reason: "return_refused" as const, returnId: "sret_1" }

it("keeps a refused question for its own form, in the room of a cookie", () => {
  expect(draft).toMatchObject({ note: "Vỡ thật", photos: ["sphoto_1", "sphoto_2"] })
  expect(readQuestion(packQuestion(draft), "1024-1", asked)).toEqual(draft)
  const empty = { note: "", photos: [], error: null, field: null }
  expect(readQuestion(packQuestion(draft), "1024-2", asked)).toMatchObject(empty)
  expect(readQuestion(packQuestion(draft), "1024-1", { ...asked, returnId: "sret_2" })).toMatchObject(empty)
  expect(readQuestion(packQuestion(draft), "1024-1", { reason: "other", returnId: null })).toMatchObject(empty)
  expect(readQuestion("%%%", "1024-1", asked)).toMatchObject(empty)
  expect(packQuestion({ ...draft, note: "ợ".repeat(500) }).length).toBeLessThan(3_800)
})

it.each([
  ["photos.0", "photos"],
  ["note", "note"],
  ["file", null],
  [null, null],
])("a refusal of %j is said at %j", (field, place) => {
  expect(questionFieldOf(field)).toBe(place)
})
