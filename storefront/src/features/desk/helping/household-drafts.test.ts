import { expect, it } from "vitest"
import { type HouseholdDraft, readHouseholdDrafts, withDraft, withoutAsked } from "./household-drafts"

const draft = (id: string, phone: string): HouseholdDraft => ({ id, phone, answers: { owner_name: "Lan" }, step: "ai" })

it("keeps several households apart, and the newest on top", () => {
  const drafts = withDraft(withDraft([], draft("a", "0912345678")), draft("b", "0987654321"))
  expect(drafts.map(({ id }) => id)).toEqual(["b", "a"])
})

it("keeps a draft while its household is asked, and drops it when that one has agreed", () => {
  const drafts = [{ ...draft("a", "0912345678"), asked: "con_1" }, draft("b", "0987654321")]
  expect(readHouseholdDrafts(JSON.stringify(drafts))).toEqual(drafts)
  expect(withoutAsked(drafts, "con_2")).toEqual(drafts)
  expect(withoutAsked(drafts, "con_1")).toEqual([draft("b", "0987654321")])
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
