import { expect, it } from "vitest"
import { settledPiece } from "@/lib/browser/piece"
import { deskMessages } from "@/messages/desk"
import { fieldLabel, shownValue } from "./shown-value"
import { joined } from "./two-versions"

const words = deskMessages("vi").listing
const told = { words, locale: "vi", names: { "son-mai": "Sơn mài" } } as const

it("joins two versions field by field, photos among them", () => {
  const photo = (local: string) => ({ local, id: local, src: null, problem: null })
  const here = { answers: { name: "Khay đỏ", quantity: 3, care: "Lau khô" }, photos: [photo("a")] }
  const there = { answers: { name: "Khay đen", quantity: 5 }, photos: [photo("b"), photo("c")] }
  const sides = { name: "there", quantity: "here", care: "there", pictures: "there" } as const
  expect(joined(here, there, sides)).toEqual({
    answers: { name: "Khay đen", quantity: 3, care: undefined },
    photos: there.photos,
  })
  expect(joined(here, there, {})).toEqual(here)
})

it("tells answers as people read them", () => {
  const variants = [{ values: ["đỏ", "to"], price_vnd: 65_000, quantity: 2 }]
  const answers = { price_vnd: 65_000, one_of_a_kind: true, craft: "son-mai", variants, name: "" }
  const said = (field: string) => shownValue(field, answers, told).replaceAll("\u00a0", " ")
  expect(said("price_vnd")).toBe("65.000 đ")
  expect(said("one_of_a_kind")).toBe("Có")
  expect(said("craft")).toBe("Sơn mài")
  expect(said("variants")).toBe("đỏ, to, 65.000 đ, 2")
  expect(said("name")).toBe("Để trống")
})

it("has a label for every field a draft can hold", () => {
  const piece = settledPiece(
    { person: "", stall: "", key: "" },
    { revision: 1, answers: { options: ["Màu"], maker: "Bà" }, pictures: [] },
  )
  const known = [
    ...Object.keys(piece.base),
    "name",
    "price_vnd",
    "quantity",
    "weight_grams",
    "variants",
    "keeping",
    "craft_steps",
  ]
  for (const field of known) expect(fieldLabel(field, words), field).not.toBe(words.compare.rest)
})
