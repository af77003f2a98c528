import { expect, it } from "vitest"
import { waitBeforePaper } from "./limits"

const NOW = new Date("2026-11-22T08:00:00Z")
const HOUR = 3600
/** So many papers, one each hour, the newest an hour ago. */
const papers = (count: number) =>
  Array.from({ length: count }, (_, index) => new Date(NOW.getTime() - (count - index) * HOUR * 1000))

it.each([
  ["the first", 0, 0, 0],
  ["the tenth of a helper", 9, 0, 0],
  ["the eleventh of a helper: until the first is a day old", 10, 0, 14 * HOUR],
  ["the third about a number", 2, 2, 0],
  ["the fourth about a number", 3, 3, 21 * HOUR],
  ["both, the longer wait", 10, 3, 21 * HOUR],
])("%s", (_, ofHelper, ofNumber, seconds) => {
  expect(waitBeforePaper({ of_helper: papers(ofHelper), of_number: papers(ofNumber) }, NOW)).toBe(seconds)
})
