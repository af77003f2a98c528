import { expect, it } from "vitest"
import { lanes } from "./lanes"

it("lets so many run at once, in the order of asking, and goes on after one that failed", async () => {
  const inLine = lanes(2)
  const begun: number[] = []
  let running = 0
  let most = 0
  const works = [0, 1, 2, 3, 4].map((n) =>
    inLine(async () => {
      begun.push(n)
      running += 1
      most = Math.max(most, running)
      await new Promise((done) => setImmediate(done))
      running -= 1
      if (n === 1) throw new Error("broken")
      return n
    }),
  )
  const ended = await Promise.allSettled(works)
  expect([most, begun]).toEqual([2, [0, 1, 2, 3, 4]])
  expect(ended.map(({ status }) => status === "fulfilled")).toEqual([true, false, true, true, true])
})
