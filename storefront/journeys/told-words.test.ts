import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { expect, it } from "vitest"
import { root } from "../../tools/lib/paths.ts"
import { deskMessages } from "../src/messages/desk"

const plugins = path.join(root, "plugins")
const sources = readdirSync(plugins, { recursive: true, encoding: "utf8" })
  .filter((file) => /^[\w-]+\/src\/(?:workflows|api)\/.*(?<!\.test)\.ts$/.test(file))
  .map((file) => readFileSync(path.join(plugins, file), "utf8"))

/** What stands in quotes after `name:` anywhere in the sources, both sides of a choice included. */
function written(name: string): string[] {
  const line = new RegExp(String.raw`\b${name}: ([^\n]*)`, "g")
  const found = sources.flatMap((text) =>
    [...text.matchAll(line)].flatMap(([, rest = ""]) => [...rest.matchAll(/"([a-z_-]+)"/g)]),
  )
  return [...new Set(found.map(([, word = ""]) => word))]
}

/** Goes out by SMS, with words of its own. */
const messages = [
  "sellers/data/messages.vi.json",
  "seller-orders/data/household-messages.vi.json",
  "ocop/data/household-messages.vi.json",
].flatMap((file) => Object.keys(JSON.parse(readFileSync(path.join(plugins, file), "utf8")) as object))

/** Written down about staff and teams; no household's history holds them. */
const ofStaff = /^(?:digital_team|featured_collection|held_word|staff_scope|team_member)_|^undone$/

it.each(["vi", "en"] as const)("has words in %s for everything that a stall's history can hold", (locale) => {
  const actions = written("action").filter((action) => action.includes("_") && !ofStaff.test(action))
  expect(actions.length).toBeGreaterThan(15)
  const { history } = deskMessages(locale)
  expect(actions.filter((action) => !(action in history.actions))).toEqual([])
})

it.each(["vi", "en"] as const)("has words in %s for every piece of news", (locale) => {
  const keys = [...written("template"), ...written("news")].filter((key) => !messages.includes(key))
  const { news } = deskMessages(locale)
  expect(keys.length).toBeGreaterThan(1)
  expect(keys.filter((key) => !(key in news.lines))).toEqual([])
})
