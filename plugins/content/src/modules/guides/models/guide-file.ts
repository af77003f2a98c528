import { model } from "@medusajs/framework/utils"

export const FILE_KINDS = ["picture", "sound"] as const

/** A picture or a sound that a step or a guide may show. The same file is one row, however often it is sent. */
export const GuideFile = model.define("guide_file", {
  id: model.id({ prefix: "gfile" }).primaryKey(),
  /** Where pages find it: `{key}-320.webp`, `-640`, `-960` of a picture; the whole name of a sound. */
  key: model.text().unique(),
  kind: model.enum([...FILE_KINDS]),
  /** In pixels; null of a sound. */
  width: model.number().nullable(),
  height: model.number().nullable(),
})
