import { model } from "@medusajs/framework/utils"

export const COMMUNE_KINDS = ["phuong", "xa", "dac_khu"] as const

/**
 * A ward, commune or special zone, the second level since 1 July 2025.
 * `code` is the official five-digit code (Decision 19/2025/QĐ-TTg).
 */
export const Commune = model
  .define("commune", {
    code: model.text().primaryKey(),
    /** Short name without its kind: "Hồng Vân". */
    name: model.text(),
    /** Name with its kind: "Xã Hồng Vân". */
    full_name: model.text(),
    kind: model.enum([...COMMUNE_KINDS]),
    province_code: model.text(),
    /** Folded short name: what a typed address is compared with first. */
    search_name: model.text(),
    /** Folded words of the commune's and the province's full names, one space apart. */
    search_text: model.text(),
  })
  .indexes([{ on: ["province_code"] }])
