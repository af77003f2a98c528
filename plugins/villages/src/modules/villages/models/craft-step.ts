import { model } from "@medusajs/framework/utils"
import { Craft } from "./craft"

/** One step of a craft, in the order of work. */
export const CraftStep = model.define("craft_step", {
  id: model.id({ prefix: "crstep" }).primaryKey(),
  position: model.number(),
  name: model.text().translatable(),
  text: model.text().translatable(),
  picture: model.text().nullable(),
  craft: model.belongsTo(() => Craft, { mappedBy: "steps" }),
})
