import { describe, expect, it } from "vitest"
import { foldedWords, foldText } from "./text"

describe("foldText", () => {
  it.each([
    ["Khay sơn mài, Hạ Thái", "khay son mai ha thai"],
    ["ĐỒ ĐỒNG Trà Đông", "do dong tra dong"],
    ["  Miến -- dong  500 g ", "mien dong 500 g"],
    ["", ""],
    ["…", ""],
  ])("folds %j to %j", (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it("treats decomposed text and both spellings of Hòa alike", () => {
    expect(foldText("Thiệu Hóa".normalize("NFD"))).toBe(foldText("Thiệu Hoá"))
  })
})

describe("foldedWords", () => {
  it("parts words and gives none for punctuation alone", () => {
    expect(foldedWords("Q. Đống Đa, HN")).toEqual(["q", "dong", "da", "hn"])
    expect(foldedWords(" . ")).toEqual([])
  })
})
