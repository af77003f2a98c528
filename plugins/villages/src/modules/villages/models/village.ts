import { model } from "@medusajs/framework/utils"
import { Craft } from "./craft"
import { VillageRecognition } from "./village-recognition"

/** A craft village of a commune. Base text Vietnamese, pictures by key. */
export const Village = model
  .define("village", {
    id: model.id({ prefix: "vill" }).primaryKey(),
    handle: model.text().unique(),
    name: model.text().translatable(),
    /** One sentence. */
    summary: model.text().translatable(),
    /** Paragraphs parted by an empty line. */
    story: model.text().translatable(),
    how_to_get_there: model.text().translatable(),
    /** Commune of today, official code. */
    commune_code: model.text(),
    /** Commune and district as they were called before 1 July 2025. */
    legacy_address: model.text(),
    /** Degrees, WGS 84; approximate to the village, not to a house. */
    latitude: model.float(),
    longitude: model.float(),
    picture: model.text(),
    /** Key of an equirectangular 360° picture, where there is one. */
    panorama: model.text().nullable(),
    crafts: model.manyToMany(() => Craft, { pivotTable: "village_craft", mappedBy: "villages" }),
    recognitions: model.hasMany(() => VillageRecognition, { mappedBy: "village" }),
  })
  .indexes([{ on: ["commune_code"] }])
