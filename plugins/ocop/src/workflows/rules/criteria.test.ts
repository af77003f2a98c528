import { describe, expect, it } from "vitest"
import { type CriteriaTable, criteriaList, criteriaOf, SETS_WITH_CRITERIA } from "./criteria"
import { PRODUCT_SETS } from "./product-sets"

/** Read off the sheets of Annex II by hand: sections with `max/boxes`, boxes with asterisks as `criterion stars points`. */
const SHEETS = {
  "QD26-06": {
    sections: "1:18/21 2:10/11 3:12/13 4:13/13 5:12/12 6:15/19 7:5/4 8:5/3 9:5/3 10:2/2 11:3/3",
    boxes: 104,
    asterisks: { 3: 8, 4: 13, 5: 5 },
    minimums:
      "1.1***2 1.5****2 1.5*****3 1.6****1 2.1****3 2.2***2 2.3***1 2.3****3 3.4****2 3.5***1 3.5****2 4.1***2 4.1****3 4.1*****5 5.1****5 5.3***1 6.1****3 6.4****2 6.4*****3 6.5****2 6.5*****3 7****3 7*****5 8***2 9***1 9****3",
  },
  "QD26-21": {
    sections: "1:19/18 2:9/7 3:12/13 4:13/13 5:12/12 6:21/18 7:4/3 8:5/3 9:5/3",
    boxes: 90,
    asterisks: { 3: 7, 4: 9, 5: 4 },
    minimums:
      "1.1***1 1.4****2 1.4*****4 1.5****1 2.1****4 2.2***1 2.2****4 3.4****2 3.5***1 3.5****2 4.1***2 4.1****3 4.1*****5 5.1****5 5.3***1 6.1*****5 6.2*****5 7***1 8***1 8****3",
  },
  "QD26-22": {
    sections: "1:18/18 2:10/7 3:12/13 4:13/13 5:12/12 6:24/18 7:3/3 8:3/3 9:5/3",
    boxes: 90,
    asterisks: { 3: 6, 4: 8, 5: 4 },
    minimums:
      "1.1***1 1.4****2 1.4*****4 1.5****1 2.1****4 2.2***1 2.2****5 3.4****2 3.5***1 3.5****2 4.1***2 4.1****3 4.1*****5 5.1****5 5.3***1 6.1*****5 6.2*****5 7***1",
  },
} as const

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

function tableOf(code: string): CriteriaTable {
  const table = criteriaOf(code)
  if (!table) {
    throw new Error(`No sheet of ${code}`)
  }
  return table
}

describe.each(SETS_WITH_CRITERIA)("the sheet of %s", (code) => {
  const table = tableOf(code)
  const sections = table.parts.flatMap((part) => part.sections)
  const criteria = criteriaList(table)
  const options = criteria.flatMap((criterion) => criterion.options.map((option) => ({ ...option, criterion })))

  it("has A 40, B 25 and C 35 points, of 100", () => {
    expect(table.parts.map(({ id, max }) => `${id} ${max}`)).toEqual(["A 40", "B 25", "C 35"])
    for (const part of table.parts) {
      expect(sum(part.sections.map(({ max }) => max))).toBe(part.max)
    }
  })

  it("adds up to the sheet's own number beside each section", () => {
    const counted = sections.map(
      ({ number, criteria: its }) =>
        `${number}:${sum(its.map(({ max }) => max))}/${sum(its.map((criterion) => criterion.options.length))}`,
    )
    expect(counted.join(" ")).toBe(SHEETS[code].sections)
    expect(sections.map(({ max }) => max)).toEqual(sections.map(({ criteria: its }) => sum(its.map(({ max }) => max))))
  })

  it("gives each criterion its number in order, and its most points to its last option", () => {
    for (const section of sections) {
      const numbers = section.criteria.map(({ number }) => number)
      const expected = numbers.map((_, index) => `${section.number}.${index + 1}`)
      expect([expected, [section.number]]).toContainEqual(numbers)
    }
    for (const { number, max, options: its } of criteria) {
      const points = its.map((option) => option.points)
      expect(points, number).toEqual([...new Set(points)].sort((one, other) => one - other))
      expect(points.at(-1) ?? max, number).toBe(max)
    }
  })

  it("has as many boxes as the sheet, and its asterisks at their places", () => {
    expect(options).toHaveLength(SHEETS[code].boxes)
    const starred = options.flatMap(({ min_stars, points, criterion }) =>
      min_stars === undefined ? [] : [{ min_stars, text: `${criterion.number}${"*".repeat(min_stars)}${points}` }],
    )
    for (const stars of [3, 4, 5] as const) {
      expect(starred.filter(({ min_stars }) => min_stars === stars)).toHaveLength(SHEETS[code].asterisks[stars])
    }
    expect(starred.map(({ text }) => text).join(" ")).toBe(SHEETS[code].minimums)
  })

  it("asks more points for more stars, within a criterion", () => {
    for (const { options: its } of criteria) {
      const stars = its.flatMap(({ min_stars }) => (min_stars === undefined ? [] : [min_stars]))
      expect(stars).toEqual([...new Set(stars)].sort())
    }
  })

  it("leaves the box out only where the sheet does, and names what hangs on another", () => {
    const bilingual = code === "QD26-06" ? "2.4" : "2.3"
    expect(criteria.filter((criterion) => criterion.options.length === 0).map(({ number }) => number)).toEqual([
      bilingual,
    ])
    expect(criteria.filter(({ only_with }) => only_with === "5.1").map(({ number }) => number)).toEqual(["5.2", "5.3"])
    const conditional = criteria.filter(({ only_where_required }) => only_where_required)
    expect(conditional.map(({ number }) => number)).toEqual(code === "QD26-21" ? ["7"] : [])
  })

  it("says everything in two languages", () => {
    expect(table.product_set).toBe(code)
    const words = [
      table.excludes,
      ...[...table.parts, ...sections, ...criteria, ...options].map(({ name }) => name),
      ...criteria.flatMap(({ note, excludes, unclear }) =>
        [note, excludes, unclear].filter((text) => text !== undefined),
      ),
    ]
    for (const { vi, en } of words) {
      expect(vi).toBe(vi.normalize("NFC").trim())
      expect(vi).not.toMatch(/[*□|]/)
      expect(en).toMatch(/^[A-Z0-9].+/)
    }
  })
})

it("has sheets of sets that exist, and none of others", () => {
  expect(SETS_WITH_CRITERIA.every((code) => PRODUCT_SETS.has(code))).toBe(true)
  expect(criteriaOf("QD26-01")).toBeNull()
})
