import { describe, expect, it } from "vitest"
import { singleFlight } from "./single-flight"

describe("singleFlight", () => {
  it("does the work once for all who ask meanwhile, and again for who asks later", async () => {
    let runs = 0
    const work = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      runs += 1
      return runs
    }
    const together = [singleFlight("a", work), singleFlight("a", work), singleFlight("b", work)]
    expect(await Promise.all(together)).toEqual([1, 1, 2])
    expect(await singleFlight("a", work)).toBe(3)
  })

  it("tells all of a failure, and lets the next one try", async () => {
    const fail = () => Promise.reject(new Error("stock"))
    const together = await Promise.allSettled([singleFlight("c", fail), singleFlight("c", fail)])
    expect(together.map(({ status }) => status)).toEqual(["rejected", "rejected"])
    expect(await singleFlight("c", async () => "placed")).toBe("placed")
  })
})
