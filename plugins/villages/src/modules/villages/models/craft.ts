import { model } from "@medusajs/framework/utils"
import { CraftStep } from "./craft-step"
import { Village } from "./village"

/** A craft that villages live from, with its named steps. Base text Vietnamese, pictures by key. */
export const Craft = model.define("craft", {
  id: model.id({ prefix: "craft" }).primaryKey(),
  handle: model.text().unique(),
  name: model.text().translatable(),
  /** One sentence. */
  summary: model.text().translatable(),
  /** Paragraphs parted by an empty line. */
  story: model.text().translatable(),
  picture: model.text(),
  /** Its goods are eaten: more must be told of them. */
  is_food: model.boolean().default(false),
  /** Order on screens, from 0. */
  position: model.number().default(0),
  steps: model.hasMany(() => CraftStep, { mappedBy: "craft" }),
  villages: model.manyToMany(() => Village, { mappedBy: "crafts" }),
})
