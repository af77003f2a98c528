import { expect, it } from "vitest"
import { type EvidenceFacts, evidenceItems } from "./evidence"

const FULL: EvidenceFacts = {
  is_on_sale: true,
  story: "x".repeat(200),
  stall_story: null,
  pictures: 3,
  sold: 1,
  registration_no: "01H8012345",
}
const states = (change: Partial<EvidenceFacts>) =>
  Object.fromEntries(evidenceItems({ ...FULL, ...change }).map(({ key, state }) => [key, state]))

it("names what there is, what the household must say itself, and what the market does not offer", () => {
  expect(states({})).toEqual({
    stall_page: "there",
    promotion: "there",
    story: "there",
    story_traced: "not_here",
    trace_label: "not_here",
    pictures: "there",
    sales: "there",
    labour: "declare",
    registration: "there",
    trademark: "declare",
  })
})

it.each([
  ["story", { story: "x".repeat(199) }, "missing"],
  ["story", { story: null }, "missing"],
  ["pictures", { pictures: 2 }, "missing"],
  ["sales", { sold: 0 }, "missing"],
  ["stall_page", { is_on_sale: false }, "missing"],
  ["registration", { registration_no: null }, "declare"],
] as const)("says of %s with %j: %s", (key, change, state) => {
  expect(states(change)[key]).toBe(state)
})
