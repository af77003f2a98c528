import { expect, it } from "vitest"
import { draftAsked, type HouseholdDraft, readHouseholdDrafts, withDraft, withoutGiven } from "./household-drafts"

const draft = (id: string, phone: string): HouseholdDraft => ({ id, phone, answers: { owner_name: "Lan" }, step: "ai" })

it("keeps several households apart, and the newest on top", () => {
  const drafts = withDraft(withDraft([], draft("a", "0912345678")), draft("b", "0987654321"))
  expect(drafts.map(({ id }) => id)).toEqual(["b", "a"])
})

it("keeps a draft while its household is asked, and drops it when that one has agreed", () => {
  const drafts = [{ ...draft("a", "0912345678"), asked: "con_1" }, draft("b", "0987654321")]
  expect(readHouseholdDrafts(JSON.stringify(drafts))).toEqual(drafts)
  expect(withoutGiven(drafts, ["con_2"])).toEqual(drafts)
  expect(withoutGiven(drafts, ["con_2", "con_1"])).toEqual([draft("b", "0987654321")])
})

it("finds the draft again whose paper was refused, and none for a request it does not know", () => {
  const drafts = [draft("b", "0987654321"), { ...draft("a", "0912345678"), asked: "con_1" }]
  expect(draftAsked(drafts, "con_1")).toEqual(drafts[1])
  expect(draftAsked(drafts, "con_2")).toBeNull()
  expect(draftAsked(drafts, null)).toBeNull()
})

it("moves a draft to another household by its number, without making a second one", () => {
  const moved = withDraft([draft("a", "0912345678")], { ...draft("a", "0987654321") })
  expect(moved).toEqual([draft("a", "0987654321")])
})

it("reads back what it wrote and leaves out what is no draft", () => {
  const text = JSON.stringify([draft("a", "0912345678"), { id: 3 }, null, { ...draft("b", "1"), step: "xyz" }])
  expect(readHouseholdDrafts(text)).toEqual([draft("a", "0912345678")])
  expect(readHouseholdDrafts("{")).toEqual([])
  expect(readHouseholdDrafts(null)).toEqual([])
})
