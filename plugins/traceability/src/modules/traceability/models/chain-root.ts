import { model } from "@medusajs/framework/utils"

/** A day in Vietnam, signed: `workflows/rules/daily-root.ts`. Published; a trigger refuses to change or delete it. */
export const ChainRoot = model.define("chain_root", {
  id: model.id({ prefix: "root" }).primaryKey(),
  /** `YYYY-MM-DD`. */
  day: model.text().unique(),
  /** Lots under the root. */
  size: model.number(),
  /** 64 hex digits. */
  root: model.text(),
  key_id: model.text(),
  /** Base64. */
  signature: model.text(),
  /** SubjectPublicKeyInfo, DER, base64. */
  public_key: model.text(),
})
