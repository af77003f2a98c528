import { model } from "@medusajs/framework/utils"
import { Village } from "./village"

/** A title an authority gave to a village, with what is known of the act: number, date, body. */
export const VillageRecognition = model.define("village_recognition", {
  id: model.id({ prefix: "virec" }).primaryKey(),
  title: model.text().translatable(),
  /** Number of the decision, where it is known. */
  number: model.text().nullable(),
  /** Day of the act as YYYY-MM-DD in Vietnam, where it is known. */
  date: model.text().nullable(),
  /** The authority that gave it. */
  body: model.text().translatable(),
  /** Where we read it. */
  source: model.text(),
  village: model.belongsTo(() => Village, { mappedBy: "recognitions" }),
})
