import { existsSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { guides, holdsWord, pairs, repeated, texts } from "./files"

const MOST_WORDS = 12
const PICTURES = join(__dirname, "../pictures/webp")

/** One for each task of the desk. */
const TASKS = [
  "mo-gian-hang",
  "chup-anh-dep",
  "dang-hang",
  "goi-hang",
  "gui-buu-dien",
  "tien-that-hay-gia",
  "ghi-me-hang",
  "mat-may",
  "nhap-bang-tinh",
]

describe("guides", () => {
  it("are there for each task, in their order", () => {
    expect(guides.map(({ slug }) => slug)).toEqual(TASKS)
    expect(repeated(guides.map(({ title }) => title.vi))).toEqual([])
  })

  it("say everything in both languages, in composed letters, without a word we do not use", () => {
    expect([...pairs(guides)].filter(([, { vi, en }]) => !vi?.trim() || !en?.trim())).toEqual([])
    const unused = ["quý khách", "người dùng", "shop", "ship", "order", "sale", "voucher", "vui lòng"]
    const bad = [...texts(guides)].filter(
      ([path, text]) =>
        text !== text.normalize("NFC").trim() ||
        text.includes("!") ||
        (path.endsWith("/vi") && unused.some((word) => holdsWord(text, word))),
    )
    expect(bad).toEqual([])
  })

  it("have at most seven steps of at most two lines, a line at most twelve words", () => {
    expect(guides.filter(({ steps }) => steps.length < 3 || steps.length > 7)).toEqual([])
    const lines = guides.flatMap(({ steps }) => steps.flatMap(({ text }) => [text.vi, text.en]))
    const long = lines.filter(
      (text) =>
        text.split("\n").length > 2 || text.split("\n").some((line) => line.split(/\s+/).length > MOST_WORDS),
    )
    expect(long).toEqual([])
  })

  it("show a drawing at each step, in three widths", () => {
    const missing = guides.flatMap(({ steps }) =>
      steps.flatMap(({ picture }) =>
        [320, 640, 960].map((width) => `${picture}-${width}.webp`).filter((name) => !existsSync(join(PICTURES, name))),
      ),
    )
    expect(missing).toEqual([])
  })
})
