import { describe, expect, it } from "vitest"
import { isCertifiedStars, pointsFor, readScore, readStars, STAR_BANDS, starsOfScore } from "./star-bands"

describe("star bands of article 3.3", () => {
  it.each([
    [0, 1],
    [29.99, 1],
    [30, 2],
    [49.99, 2],
    [50, 3],
    [69.99, 3],
    [70, 4],
    [89.99, 4],
    [90, 5],
    [100, 5],
  ])("%d points are %d stars", (score, stars) => expect(starsOfScore(score)).toBe(stars))

  it("join without gap or overlap", () => {
    STAR_BANDS.forEach(({ from }, index) => {
      expect(STAR_BANDS[index + 1]?.below ?? from).toBe(from)
    })
    expect(STAR_BANDS.map(({ stars }) => pointsFor(stars))).toEqual([90, 70, 50, 30, 0])
  })

  it("give a certificate from three stars", () => {
    expect([0, 1, 2, 3, 4, 5, 6, 3.5].filter(isCertifiedStars)).toEqual([3, 4, 5])
  })
})

describe("readStars", () => {
  it.each([[3], [4], [5]])("takes %d", (stars) => expect(readStars(stars)).toBe(stars))
  it.each([[1], [2]])("knows no certificate of %d stars", (stars) => {
    expect(() => readStars(stars)).toThrow(
      expect.objectContaining({ code: "stars_without_certificate", field: "stars" }),
    )
  })
  it.each([[0], [6], [3.5], ["4"], [null], [undefined]])("refuses %s", (stars) => {
    expect(() => readStars(stars)).toThrow(expect.objectContaining({ code: "stars_wrong", field: "stars" }))
  })
})

describe("readScore", () => {
  it("takes what belongs to the stars, with two decimals at most, and nothing", () => {
    expect(readScore(70, { stars: 4 })).toBe(70)
    expect(readScore(89.99, { stars: 4 })).toBe(89.99)
    expect(readScore(82.35, { stars: null })).toBe(82.35)
    expect(readScore(null, { stars: 4 })).toBeNull()
    expect(readScore(undefined, { stars: 4 })).toBeNull()
  })

  it.each([
    [69.99, 4, 3],
    [90, 4, 5],
    [49.99, 3, 2],
    [89.99, 5, 4],
  ] as const)("%d points are outside the band of %d stars", (score, stars, its) => {
    expect(() => readScore(score, { stars })).toThrow(
      expect.objectContaining({ code: "score_outside_band", field: "score", details: { stars: its } }),
    )
  })

  it.each([[-0.01], [100.01], [82.345], ["82"], [Number.NaN]])("refuses %s", (score) => {
    expect(() => readScore(score, { stars: null })).toThrow(
      expect.objectContaining({ code: "score_wrong", field: "score" }),
    )
  })
})
