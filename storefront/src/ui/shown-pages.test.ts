import { expect, it } from "vitest"
import { shownPages } from "./shown-pages"

it("shows the first, the last and the near pages, with gaps between", () => {
  expect(shownPages(1, 1)).toEqual([1])
  expect(shownPages(1, 3)).toEqual([1, 2, 3])
  expect(shownPages(5, 10)).toEqual([1, 0, 4, 5, 6, 0, 10])
})
