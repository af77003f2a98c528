import { describe, expect, it } from "vitest"
import { ISSUING_LEVELS, LEVELS_OF_BODIES, readIssuingLevel, refuseBeyondPower, starsGivenBy } from "./issuing"

describe("who could give which stars", () => {
  it.each([
    // day, district, province, ministry
    ["2019-08-20", [], [], []],
    ["2019-08-21", [], [3, 4], [5]],
    ["2023-02-23", [], [3, 4], [5]],
    ["2023-02-24", [3], [4], [5]],
    ["2025-06-30", [3], [4], [5]],
    ["2025-07-01", [], [4], [5]],
    ["2025-07-05", [], [4], [5]],
    ["2025-07-06", [], [3, 4], [5]],
    ["2026-05-21", [], [3, 4], [5]],
    ["2026-05-22", [], [3, 4], [5]],
    ["2026-07-21", [], [3, 4], [5]],
    ["2026-07-22", [], [3, 4], [5]],
  ])("on %s", (day, ...stars) => {
    expect(ISSUING_LEVELS.map((level) => starsGivenBy(level, day))).toEqual(stars)
  })

  it("never gives one or two stars", () => {
    for (const day of ["2020-01-01", "2024-01-01", "2026-01-01", "2027-01-01"]) {
      expect(ISSUING_LEVELS.flatMap((level) => starsGivenBy(level, day)).sort()).toEqual([3, 4, 5])
    }
  })

  it("names each level, and the ministry by its name of the day", () => {
    expect(LEVELS_OF_BODIES.map(({ level }) => level)).toEqual([...ISSUING_LEVELS])
    const names = LEVELS_OF_BODIES.find(({ level }) => level === "ministry")?.bodies
    expect(names?.map(({ from, until }) => [from, until])).toEqual([
      [null, "2025-02-28"],
      ["2025-03-01", null],
    ])
  })
})

describe("readIssuingLevel", () => {
  it("takes a level that gave stars on that day", () => {
    expect(readIssuingLevel("district", "2025-06-30")).toBe("district")
    expect(readIssuingLevel("district", null)).toBe("district")
  })

  it("refuses a district that had ended, and any other level", () => {
    expect(() => readIssuingLevel("district", "2025-07-01")).toThrow(
      expect.objectContaining({ code: "issuing_level_without_power", field: "level" }),
    )
    for (const value of ["commune", "", null]) {
      expect(() => readIssuingLevel(value, "2026-06-01")).toThrow(
        expect.objectContaining({ code: "issuing_level_wrong", field: "level" }),
      )
    }
  })
})

describe("refuseBeyondPower", () => {
  it.each([
    [3, "district", "2023-02-24"],
    [3, "province", "2023-02-23"],
    [3, "province", "2025-07-06"],
    [5, "ministry", "2026-07-22"],
  ] as const)("lets %d stars of a %s pass on %s", (stars, level, decided_on) => {
    expect(() => refuseBeyondPower(stars, { level, decided_on })).not.toThrow()
  })

  it.each([
    [3, "district", "2023-02-23"],
    [4, "district", "2024-01-01"],
    [3, "province", "2023-02-24"],
    [3, "province", "2025-07-05"],
    [5, "province", "2026-08-01"],
    [4, "ministry", "2026-08-01"],
  ] as const)("refuses %d stars of a %s on %s", (stars, level, decided_on) => {
    expect(() => refuseBeyondPower(stars, { level, decided_on })).toThrow(
      expect.objectContaining({ code: "stars_beyond_power", field: "stars", details: { level, decided_on } }),
    )
  })
})
