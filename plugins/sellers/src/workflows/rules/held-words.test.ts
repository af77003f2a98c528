import { describe, expect, it } from "vitest"
import { heldWordsIn, heldWordsOf, readHeldWord } from "./held-words"

const words = ["pháo", "ngà voi", "chữa bệnh", "hòa"].map((word) => ({ word, reason: "vì luật" }))
const found = (text: string) => heldWordsIn(text, words).map(({ word }) => word)

describe("heldWordsIn", () => {
  it.each([
    ["Pháo hoa mini", ["pháo"]],
    ["PHÁO", ["pháo"]],
    ["pha\u0301o", ["pháo"]],
    ["phao boi tre em", ["pháo"]],
    ["Vòng ngà voi cổ", ["ngà voi"]],
    ["Ngà,  voi", ["ngà voi"]],
    ["Chè vằng chữa bệnh gan", ["chữa bệnh"]],
    ["Che vang chua benh gan", ["chữa bệnh"]],
    ["Tượng hoà bình", ["hòa"]],
    ["Bán nga voi đẹp", ["ngà voi"]],
    ["Chè chữa benh gan", ["chữa bệnh"]],
    ["ph\u200Báo hoa", ["pháo"]],
    ["ph\u00ADa\u200D\u0301o", ["pháo"]],
    ["Vòng ng\u2060à\uFE0F voi", ["ngà voi"]],
    ["ph\u034Fao", ["pháo"]],
  ])("finds in %s: %j", (text, expected) => expect(found(text)).toEqual(expected))

  it.each([
    "Phao bơi trẻ em",
    "Áo phao",
    "Phào chỉ",
    "Ngã với",
    "Voi ngà",
    "Pháot",
    "Tranh con voi, màu ngà",
    "Bệnh được chữa",
    "",
    "12.000",
  ])("finds nothing in %s", (text) => expect(found(text)).toEqual([]))
})

describe("heldWordsOf", () => {
  it("looks at every text of an offer, also of sizes and colours, and at no id", () => {
    const answers = {
      name: "Bộ ấm",
      pictures: ["pháo"],
      craft: "pháo",
      ingredients: "Lá vằng, chữa bệnh",
      variants: [{ values: ["Màu ngà voi"], price_vnd: 1 }],
    }
    expect(heldWordsOf(answers, words).map(({ word }) => word)).toEqual(["ngà voi", "chữa bệnh"])
  })
})

describe("readHeldWord", () => {
  it("keeps a word in lower case, with single spaces", () => {
    expect(readHeldWord({ word: "  Ngà   VOI! ", reason: " luật " })).toEqual({ word: "ngà voi", reason: "luật" })
  })

  it.each([
    [{ word: "…", reason: "x" }, "held_word_wrong"],
    [{ word: "", reason: "x" }, "text_required"],
    [{ word: "pháo" }, "text_required"],
  ])("refuses %j", (given, code) => {
    expect(() => readHeldWord(given)).toThrow(expect.objectContaining({ code }))
  })
})
