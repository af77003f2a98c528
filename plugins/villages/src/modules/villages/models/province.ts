import { model } from "@medusajs/framework/utils"

/**
 * A province or centrally run city, the first of the two levels since 1 July 2025.
 * `code` is the official two-digit code (Decision 19/2025/QĐ-TTg), text because of leading zeros.
 */
export const Province = model.define("province", {
  code: model.text().primaryKey(),
  /** Short name without its kind: "Hà Nội". */
  name: model.text(),
  /** Name with its kind: "Thành phố Hà Nội". */
  full_name: model.text(),
})
