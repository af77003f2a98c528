import { expect, it } from "vitest"
import { type EvidenceFacts, evidenceItems } from "./evidence"

const FULL: EvidenceFacts = {
  is_on_sale: true,
  story: "x".repeat(200),
  stall_story: null,
  pictures: 3,
  sold: 1,
  registration_no: "01H8012345",
  is_traced: true,
}
const states = (change: Partial<EvidenceFacts>) =>
  Object.fromEntries(evidenceItems({ ...FULL, ...change }).map(({ key, state }) => [key, state]))

it("names what there is, what the household must say itself", () => {
  expect(states({})).toEqual({
    stall_page: "there",
    promotion: "there",
    story: "there",
    story_traced: "there",
    trace_label: "there",
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
  ["story_traced", { story: null }, "missing"],
  ["story_traced", { is_traced: false }, "missing"],
  ["trace_label", { is_traced: false }, "missing"],
  ["registration", { registration_no: null }, "declare"],
] as const)("says of %s with %j: %s", (key, change, state) => {
  expect(states(change)[key]).toBe(state)
})
