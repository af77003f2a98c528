import { model } from "@medusajs/framework/utils"

export const CODE_PURPOSES = ["sign_in", "consent", "new_phone"] as const
export type CodePurpose = (typeof CODE_PURPOSES)[number]

/**
 * A six-digit code on its way to a phone. Neither the number nor the code can be read back: both are keyed hashes.
 * At most one row of a purpose and phone is open, that is neither used nor ended (unique index). Times in UTC.
 */
export const SentCode = model
  .define("sent_code", {
    id: model.id({ prefix: "sentcode" }).primaryKey(),
    purpose: model.enum([...CODE_PURPOSES]),
    /** Keyed hash of the number in E.164. */
    phone_key: model.text(),
    /** What the code agrees to (a consent request, a person), null for a sign-in. */
    subject_id: model.text().nullable(),
    code_hash: model.text(),
    /** Wrong tries so far. */
    wrong_tries: model.number().default(0),
    expires_at: model.dateTime(),
    used_at: model.dateTime().nullable(),
    /** When a newer code took its place. */
    ended_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_sent_code_open",
      on: ["phone_key", "purpose"],
      unique: true,
      where: "used_at IS NULL AND ended_at IS NULL AND deleted_at IS NULL",
    },
  ])
