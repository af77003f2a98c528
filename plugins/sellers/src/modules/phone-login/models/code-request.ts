import { model } from "@medusajs/framework/utils"

export const CODE_REQUEST_KINDS = ["code", "wrong_code", "wrong_handover"] as const

/**
 * Intake: one row for each code (or invitation) that was to go to a phone and each wrong one that was typed; limits
 * count them.
 * Numbers and addresses are keyed hashes; rows older than the longest limit may be deleted.
 */
export const CodeRequest = model
  .define("code_request", {
    id: model.id({ prefix: "codereq" }).primaryKey(),
    kind: model.enum([...CODE_REQUEST_KINDS]),
    purpose: model.text().nullable(),
    phone_key: model.text().nullable(),
    address_key: model.text().nullable(),
    /** Commune that bears the cost of the message, empty for numbers nobody has yet; null where none was sent. */
    commune_code: model.text().nullable(),
    requested_at: model.dateTime(),
  })
  .indexes([
    { on: ["phone_key", "requested_at"] },
    { on: ["address_key", "requested_at"] },
    { on: ["commune_code", "requested_at"] },
  ])
