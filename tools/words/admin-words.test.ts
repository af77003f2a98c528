import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { root } from "../lib/paths.ts"
import { errorCodes } from "./error-codes.ts"

type Words = { [key: string]: string | Words }

function readWords(file: string, plugin = "sellers"): Words {
  return JSON.parse(readFileSync(path.join(root, "plugins", plugin, "src/admin/i18n/json", file), "utf8")) as Words
}

/** Keys with their path, such as `error.failed`. */
function keysOf(words: Words, above = ""): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [`${above}${key}`] : keysOf(value, `${above}${key}.`),
  )
}

/** The officers' routes of a plugin and the guard before them. */
function entries(plugin = "sellers"): string[] {
  const api = path.join(root, "plugins", plugin, "src/api")
  return readdirSync(api, { recursive: true, encoding: "utf8" })
    .filter((file) => /^(?:admin\/.*route|access\/guard-admin)\.ts$/.test(file))
    .map((file) => path.join(api, file))
}

/** What the desk, the basket and the seed are answered: they share files with the officers' routes, which cannot get there. */
const others = ["code_malformed", "handover_not_yours", "stall_required", "stalls_too_many", "stock_insufficient"]

/** What a household or helper was answered when stall or goods were sent, long before an officer looks at them. */
const refusedBefore = [
  "craft_steps_wrong",
  "forms_ordered",
  "lead_time_missing",
  "one_of_a_kind_with_variants",
  "option_twice",
  "options_missing",
  "options_too_many",
  "options_wrong",
  "stock_none_left",
  "stock_not_counted",
  "stock_only_one",
  "variant_not_found",
  "variant_required",
  "variant_twice",
  "variants_too_many",
  "variants_wrong",
  "name_without_letters",
  "pictures_missing",
  "pictures_too_many",
  "price_missing",
  "price_too_high",
  "price_too_low",
  "price_wrong",
  "product_of_other_seller",
  "quantity_missing",
  "quantity_too_high",
  "quantity_too_low",
  "quantity_wrong",
  "weight_missing",
  "weight_too_high",
  "weight_too_low",
  "weight_wrong",
  "account_number_wrong",
  "bank_unknown",
  "birth_date_wrong",
  "consent_kind_wrong",
  "consent_request_not_found",
  "crafts_missing",
  "crafts_too_many",
  "entity_type_wrong",
  "handle_wrong",
  "identity_number_wrong",
  "name_wrong",
  "tax_code_wrong",
  "year_wrong",
]

describe("the words of Admin", () => {
  it.each([
    ["vi.json", "en.json"],
    ["staff.vi.json", "staff.en.json"],
  ])("are there in both languages: %s and %s", (one, other) => {
    expect(keysOf(readWords(other)).sort()).toEqual(keysOf(readWords(one)).sort())
  })

  it("answer every refusal of the officers' routes", () => {
    const codes = errorCodes(entries())
    expect(codes).toEqual(expect.arrayContaining(["reason_required", "scope_missing", "text_too_long"]))
    const worded = [...Object.keys(readWords("staff.vi.json").error ?? {}), ...others, ...refusedBefore]
    expect(codes.filter((code) => !worded.includes(code))).toEqual([])
  })

  it("answer in both languages what officers' routes of OCOP refuse", () => {
    const files = ["", "curation.", "fair."]
    const error = Object.assign({}, ...files.map((name) => readWords(`${name}vi.json`, "ocop").error))
    const keys = (name: string, language: string) => keysOf(readWords(`${name}${language}.json`, "ocop")).sort()
    expect(files.map((name) => keys(name, "en"))).toEqual(files.map((name) => keys(name, "vi")))
    const codes = errorCodes(entries("ocop"))
    expect(codes).toEqual(expect.arrayContaining(["stars_beyond_power", "second_person_needed", "scan_type_wrong"]))
    // The kit's uploads know pictures, sounds and papers of others too; its carts know stock.
    const elsewhere = /^(?:paper|picture|sound)_|^stock_insufficient$/
    expect(codes.filter((code) => !(code in Object(error)) && !elsewhere.test(code))).toEqual([])
  })

  it("answer in both languages what officers' routes of traceability refuse", () => {
    const { error } = readWords("vi.json", "traceability")
    expect(keysOf(readWords("en.json", "traceability")).sort()).toEqual(
      keysOf(readWords("vi.json", "traceability")).sort(),
    )
    const codes = errorCodes(entries("traceability"))
    expect(codes).toEqual(expect.arrayContaining(["lot_not_found", "trace_alert_settled", "text_required"]))
    // What a record is refused for when a household sends it: verifying it and recalling its lot read the same rules.
    const before =
      /^(?:amount|event|layers|material|materials|picture|pictures|pieces|place|step|unit)_|^(?:date_wrong|template_unknown|field_not_of_step|lot_closed)$/
    // Codes and labels are made at the desk; the module's service knows how.
    const ofLabels = /^(?:codes?|serial|label|lot_code)_|^lot_recalled$/
    const isElsewhere = (code: string) => others.includes(code) || before.test(code) || ofLabels.test(code)
    expect(codes.filter((code) => !(code in Object(error)) && !isElsewhere(code))).toEqual([])
  })
})
