import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type CriteriaTable, criteriaList, criteriaOf, SETS_WITH_CRITERIA } from "./criteria"
import { type Answers, readAnswers, selfCheck } from "./self-check"
import { starsOfScore } from "./star-bands"

function tableOf(code: string): CriteriaTable {
  const table = criteriaOf(code)
  if (!table) {
    throw new Error(`No sheet of ${code}`)
  }
  return table
}

const lacquer = tableOf("QD26-21")

/** The best answer to every criterion, with changes. */
function best(changes: Answers = {}, table = lacquer): Answers {
  return { ...Object.fromEntries(criteriaList(table).map(({ number, max }) => [number, max])), ...changes }
}

/** As few points as so many stars ask for by asterisks. */
function least(stars: number, table = lacquer): Answers {
  return Object.fromEntries(
    criteriaList(table).map(({ number, options }) => [
      number,
      Math.max(0, ...options.filter(({ min_stars = 9 }) => min_stars <= stars).map(({ points }) => points)),
    ]),
  )
}

describe("selfCheck", () => {
  it.each(SETS_WITH_CRITERIA)("gives five stars to the best of %s, and nothing is missing", (code) => {
    const table = tableOf(code)
    expect(selfCheck(table, best({}, table))).toEqual({
      parts: { A: 40, B: 25, C: 35 },
      total: 100,
      stars: 5,
      unanswered: [],
      next: null,
    })
  })

  it("gives one star to nothing, and names what three stars ask for", () => {
    const { total, stars, unanswered, next } = selfCheck(lacquer, {})
    expect([total, stars]).toEqual([0, 1])
    expect(unanswered).toEqual(criteriaList(lacquer).map(({ number }) => number))
    expect(next).toMatchObject({ stars: 3, points: 50 })
    expect(next?.minimums.map(({ criterion, needed }) => `${criterion} ${needed}`)).toEqual([
      "1.1 1",
      "2.2 1",
      "3.5 1",
      "4.1 2",
      "5.3 1",
      "7 1",
      "8 1",
    ])
  })

  it("takes a star for each minimum that is missing, however many points there are", () => {
    // 99 points, but the label has no traceability code.
    const untraced = selfCheck(lacquer, best({ "2.2": 3 }))
    expect(untraced).toMatchObject({ total: 99, stars: 3 })
    expect(untraced.next).toEqual({ stars: 4, points: 0, minimums: [{ criterion: "2.2", points: 3, needed: 4 }] })
    // The minimum of four stars is that of five too.
    const untold = selfCheck(lacquer, best({ "5.1": 3 }))
    expect(untold).toMatchObject({ total: 98, stars: 3 })
    const plain = selfCheck(lacquer, best({ "6.2": 3 }))
    expect(plain).toMatchObject({ total: 98, stars: 4 })
    expect(plain.next?.minimums).toEqual([{ criterion: "6.2", points: 3, needed: 5 }])
    expect(selfCheck(lacquer, best({ "8": 0 }))).toMatchObject({ total: 95, stars: 2 })
  })

  it("takes a star for points that are missing, however many minimums are reached", () => {
    const minimums = selfCheck(lacquer, least(5))
    expect(minimums).toMatchObject({ total: 43, stars: 2, next: { stars: 3, points: 7, minimums: [] } })
    // 90 points are five stars, 89 are four.
    expect(selfCheck(lacquer, best({ "1.1": 2, "1.3": 1, "3.1": 1, "4.2": 0, "3.2": 0 }))).toMatchObject({
      total: 90,
      stars: 5,
    })
    expect(selfCheck(lacquer, best({ "1.1": 2, "1.3": 1, "3.1": 1, "4.2": 0, "3.2": 0, "1.6": 0 }))).toMatchObject({
      total: 89,
      stars: 4,
      next: { stars: 5, points: 1, minimums: [] },
    })
  })

  it("lets a minimum fall away only where the sheet asks it of those the law asks", () => {
    const undeclared = best({ "7": 0 })
    expect(selfCheck(lacquer, undeclared).stars).toBe(2)
    expect(selfCheck(lacquer, undeclared, ["7"])).toMatchObject({ total: 96, stars: 5 })
    expect(selfCheck(lacquer, best({ "8": 0 }), ["8"]).stars).toBe(2)
    const cloth = tableOf("QD26-22")
    expect(selfCheck(cloth, best({ "7": 0 }, cloth), ["7"]).stars).toBe(2)
  })

  it("never gives more stars than the points, and says truly what is missing", () => {
    const answers = (table: CriteriaTable) =>
      fc.record(
        Object.fromEntries(
          criteriaList(table).map(({ number, options, max }) => [
            number,
            fc.constantFrom(0, max, ...options.map(({ points }) => points)),
          ]),
        ),
      )
    for (const table of SETS_WITH_CRITERIA.map(tableOf)) {
      fc.assert(
        fc.property(answers(table), (given) => {
          const { total, stars, next, parts } = selfCheck(table, given)
          expect(parts.A + parts.B + parts.C).toBe(total)
          expect(stars).toBeLessThanOrEqual(starsOfScore(total))
          expect(next === null).toBe(stars === 5)
          if (next) {
            expect(next.points + next.minimums.length).toBeGreaterThan(0)
            const lifted = {
              ...given,
              ...Object.fromEntries(next.minimums.map((each) => [each.criterion, each.needed])),
            }
            const after = selfCheck(table, lifted)
            expect(after.next?.stars === next.stars ? after.next.minimums : []).toEqual([])
            expect(after.stars >= next.stars).toBe(starsOfScore(after.total) >= next.stars)
          }
        }),
      )
    }
  })
})

describe("readAnswers", () => {
  const read = (answers: unknown, table = lacquer) => readAnswers(answers, table)

  it("takes points of options, 0, and the box that the sheet forgot", () => {
    expect(read({ "1.1": 4, "3.3": 0, "2.3": 1 })).toEqual({ "1.1": 4, "3.3": 0, "2.3": 1 })
    expect(read({})).toEqual({})
    expect(read(best())).toEqual(best())
  })

  it("tells everything that is wrong at once", () => {
    expect(() => read({ "1.1": 3, "1.7": 1, "2.3": 2, "9": "5" })).toThrow(
      expect.objectContaining({
        errors: [
          // A key that is a whole number comes first.
          { code: "points_wrong", field: "answers.9" },
          { code: "points_wrong", field: "answers.1.1" },
          { code: "criterion_unknown", field: "answers.1.7" },
          { code: "points_wrong", field: "answers.2.3" },
        ],
      }),
    )
  })

  it("has no points for the structure of a story that is not there", () => {
    for (const answers of [{ "5.2": 1 }, { "5.1": 0, "5.3": 3 }]) {
      expect(() => read(answers)).toThrow(
        expect.objectContaining({ code: "points_without_ground", details: { criterion: "5.1" } }),
      )
    }
    expect(read({ "5.1": 1, "5.2": 2 })).toEqual({ "5.1": 1, "5.2": 2 })
    expect(read({ "5.1": 0, "5.2": 0 })).toEqual({ "5.1": 0, "5.2": 0 })
  })

  it.each([[null], [undefined], ["1.1"], [[1]], [7]])("refuses %s", (value) => {
    expect(() => read(value)).toThrow(expect.objectContaining({ code: "answers_wrong", field: "answers" }))
  })
})
