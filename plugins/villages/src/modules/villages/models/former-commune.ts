import { model } from "@medusajs/framework/utils"

/**
 * What a place was called before 1 July 2025, pointing at a commune of today.
 * A former unit that was split stands here once for each commune that took a part of it.
 */
export const FormerCommune = model
  .define("former_commune", {
    id: model.id({ prefix: "focom" }).primaryKey(),
    /** Short name without its kind: "Láng Hạ". */
    name: model.text(),
    /** Name with its kind: "Phường Láng Hạ". */
    full_name: model.text(),
    /** "Quận Đống Đa" */
    district: model.text(),
    /** The province of that time, with its kind: "Thành phố Hà Nội". */
    province: model.text(),
    commune_code: model.text(),
    /** Folded short name: what a typed address is compared with first. */
    search_name: model.text(),
    /** Folded words of ward, district, old and new province, one space apart. */
    search_text: model.text(),
  })
  .indexes([{ on: ["commune_code"] }])
