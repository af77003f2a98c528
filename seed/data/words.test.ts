import { describe, expect, it } from "vitest"
import { crafts, everything, holdsWord, pairs, products, repeated, texts, villages } from "./files"

const FOOD_CRAFTS = ["mien-bun", "che-lam"]

/** Living makers, firms and sellers named in the sources: invented stalls must not borrow their names. */
const REAL_NAMES = [
  "An Huy",
  "Nguyễn Thị Hồi",
  "Danh Chí",
  "Xuân Hường",
  "Phí Đình Huệ",
  "Đặng Văn Hậu",
  "Nguyễn Văn Vịnh",
  "bà Quế",
  "ông Tấn",
]
const BANNED_VI = ["quý khách", "người dùng", "khách hàng thân mến", "shop", "ship", "order", "sale", "voucher", "mùng"]
const BANNED_EN = ["exquisite", "authentic", "timeless"]

const words = (text: string) => text.split(/\s+/).length

describe("texts", () => {
  it("are there in both languages, NFC, without stray space or control characters", () => {
    const bad = [...pairs(everything)].filter(([, { vi, en }]) => !vi?.trim() || !en?.trim()).map(([path]) => path)
    expect(bad).toEqual([])
    const odd = [...texts(everything)]
      .filter(([, text]) => text !== text.normalize("NFC").trim() || /[^\P{Cc}\n]/u.test(text) || text.includes("  "))
      .map(([path]) => path)
    expect(odd).toEqual([])
  })

  it("describe a product in 60–120 words and 2–3 paragraphs, with a subtitle of at most 70 characters", () => {
    const bad = products.flatMap(({ handle, subtitle, description }) =>
      (["vi", "en"] as const)
        .filter((lang) => {
          const count = words(description[lang])
          const paragraphs = description[lang].split("\n\n").length
          return count < 60 || count > 120 || paragraphs < 2 || paragraphs > 3 || subtitle[lang].length > 70
        })
        .map((lang) => `${handle} ${lang}`),
    )
    expect(bad).toEqual([])
  })

  it("tell villages and crafts in two paragraphs", () => {
    const told = [...villages, ...crafts].flatMap(({ story }) => [story.vi, story.en])
    expect(told.filter((story) => story.split("\n\n").length !== 2)).toEqual([])
  })

  it("never repeat a paragraph", () => {
    const told = products.flatMap(({ description }) => [
      ...description.vi.split("\n\n"),
      ...description.en.split("\n\n"),
    ])
    expect(repeated(told)).toEqual([])
  })

  it("borrow no real name, claim no stars, hold no phone number and none of the words we do not use", () => {
    const bad = [...texts(everything)].filter(
      ([path, text]) =>
        REAL_NAMES.some((name) => holdsWord(text, name)) ||
        /OCOP\s*\d|\d\s*(sao|stars?)\b|[★⭐]/iu.test(text) ||
        /(?<!\d)(\+?84|0)\d([ .]?\d){7,9}(?!\d)/.test(path.includes("sources") ? "" : text) ||
        (path.endsWith("/vi") && BANNED_VI.some((word) => holdsWord(text, word))) ||
        (path.endsWith("/en") && BANNED_EN.some((word) => holdsWord(text, word))),
    )
    expect(bad).toEqual([])
  })
})

describe("food", () => {
  const foods = products.flatMap(({ handle, food, weight_grams }) => (food ? [{ handle, weight_grams, ...food }] : []))

  it("is labelled where it is eaten and nowhere else", () => {
    const bad = products.filter(({ craft, food }) => FOOD_CRAFTS.includes(craft) !== (food !== null))
    expect(bad.map(({ handle }) => handle)).toEqual([])
    const light = foods.filter(
      (food) => food.net_weight_grams <= 0 || food.net_weight_grams >= food.weight_grams || food.best_before_days <= 0,
    )
    expect(light.map(({ handle }) => handle)).toEqual([])
  })

  it("names peanuts and sesame where they are in it, and never denies what it holds", () => {
    const bad = foods.filter(({ ingredients, allergens }) =>
      (["lạc", "vừng"] as const).some((nut) => {
        const named = allergens.vi.split(".").some((part) => part.trim().startsWith("Có ") && holdsWord(part, nut))
        const denied = allergens.vi.split(".").some((part) => part.includes("Không dùng") && holdsWord(part, nut))
        return holdsWord(ingredients.vi, nut) && (!named || denied)
      }),
    )
    expect(bad.map(({ handle }) => handle)).toEqual([])
  })

  it("speaks of no gluten only where nothing in it is wheat, barley, rye, oats or malt syrup", () => {
    const claims = foods.filter(({ allergens }) => /gluten/iu.test(allergens.vi) || /gluten/iu.test(allergens.en))
    const bad = claims.filter(
      ({ ingredients }) => /mì|mạch|yến/iu.test(ingredients.vi) || /wheat|barley|rye|oat|malt/iu.test(ingredients.en),
    )
    expect(bad.map(({ handle }) => handle)).toEqual([])
  })
})
