import { expect, it } from "vitest"
import { lifeWithStars, mayKeep } from "./badge-life"
import { catalogueLife } from "./cache-manifest"

/** Clock in Vietnam on the day a star ends. */
const at = (clock: string) => new Date(`2027-03-05T${clock}+07:00`)
const lastDay = "2027-03-05"

it("keeps a page with stars no longer than to the midnight that ends one of them", () => {
  expect(lifeWithStars([lastDay, "2029-01-01"], at("23:30:00"))).toMatchObject({ expire: 1800, revalidate: 300 })
  expect(lifeWithStars([lastDay], at("23:54:30"))).toMatchObject({ expire: 330 })
  for (const clock of ["00:00:00", "12:00:00", "23:00:01", "23:51:07", "23:55:00"]) {
    const ends = at(clock).getTime() + lifeWithStars([lastDay], at(clock)).expire * 1000
    expect(ends, clock).toBeLessThanOrEqual(new Date("2027-03-06T00:00:00+07:00").getTime())
  }
})

it("keeps all else as long as ever", () => {
  expect(lifeWithStars([], at("23:59:00"))).toEqual(catalogueLife)
  expect(lifeWithStars(["2027-03-06"], at("22:00:00"))).toEqual(catalogueLife)
})

it("leaves stars out of what would outlive them, and never keeps a page too short to be made ahead", () => {
  expect(mayKeep(lastDay, at("23:55:00"))).toBe(true)
  expect(mayKeep(lastDay, at("23:55:01"))).toBe(false)
  expect(mayKeep(lastDay, new Date("2027-03-06T00:00:00+07:00"))).toBe(false)
  expect(mayKeep("2027-03-06", at("23:59:59"))).toBe(true)
  expect(lifeWithStars([lastDay], at("23:59:00")).expire).toBe(300)
})
