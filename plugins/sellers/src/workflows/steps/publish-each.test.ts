import { expect, it } from "vitest"
import { pageByPage } from "./publish-each"

it("goes on to the last of any number of pages", async () => {
  const all = Array.from({ length: 1_201 }, (_, at) => at)
  const find = async (after: number | null) => all.filter((at) => after === null || at > after).slice(0, 50)
  const seen: number[] = []
  for await (const at of pageByPage(find)) {
    seen.push(at)
  }
  expect(seen).toEqual(all)
})
