import { readdirSync } from "node:fs"
import path from "node:path"
import { expect, it } from "vitest"
import { root } from "../../tools/lib/paths.ts"
import { errorCodes } from "../../tools/words/error-codes.ts"
import { messages } from "../src/messages"
import { deskMessages } from "../src/messages/desk"

/** Routes that the desk asks, and the guards before them, of every plugin. */
function entries(): string[] {
  const plugins = path.join(root, "plugins")
  return readdirSync(plugins, { recursive: true, encoding: "utf8" })
    .filter((file) => /^[\w-]+\/src\/api\/(?:(?:seller|phone-login)\/.*route|access\/guard-seller)\.ts$/.test(file))
    .map((file) => path.join(plugins, file))
}

/** Answered to officers and to the seed only: the desk makes its handles itself, sends no sound, and its pictures may still wait. */
const neverHere = [
  "sound_missing",
  "sound_too_large",
  "handle_wrong",
  "pictures_not_ready",
  "product_of_other_seller",
  "order_not_late",
]
const codes = errorCodes(entries()).filter((code) => !neverHere.includes(code))

it("finds the codes of routes, of workflows behind them, of the guard and of the kit", () => {
  expect(codes).toEqual(expect.arrayContaining(["paper_missing", "code_wrong", "grant_ended", "text_too_long"]))
  expect(codes.length).toBeGreaterThan(80)
})

it.each(["vi", "en"] as const)("has words in %s for every code that the desk can receive", (locale) => {
  const worded = { ...messages(locale).errors, ...deskMessages(locale).errors }
  expect(codes.filter((code) => !(code in worded))).toEqual([])
})
