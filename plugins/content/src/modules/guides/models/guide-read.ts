import { model } from "@medusajs/framework/utils"

export const READ_KINDS = ["read", "heard"] as const
export const READ_PLACES = ["desk", "link"] as const

/** Intake: one reading, one plain insert, nothing of the reader. A job sums it up by day and removes it. */
export const GuideRead = model.define("guide_read", {
  id: model.id({ prefix: "gread" }).primaryKey(),
  guide_id: model.text(),
  /** Read to the last step, or heard: the voice or the sound was started. */
  kind: model.enum([...READ_KINDS]),
  /** Opened from a screen of the desk, or by a link. */
  place: model.enum([...READ_PLACES]),
})
