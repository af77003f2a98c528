import { model } from "@medusajs/framework/utils"

/**
 * A word or phrase that keeps goods from going on sale before an officer has looked, and why. Never deleted: it ends.
 * Of one word at most one row has not ended.
 */
export const HeldWord = model
  .define("held_word", {
    id: model.id({ prefix: "hword" }).primaryKey(),
    /** NFC, lower case, one space between syllables. */
    word: model.text(),
    /** Vietnamese, for officers; with the source where it is a law. */
    reason: model.text(),
    /** Id of the user, `system` for the starting list. */
    added_by: model.text(),
    added_at: model.dateTime(),
    ended_by: model.text().nullable(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["word"], unique: true, where: "ended_at is null" }])
