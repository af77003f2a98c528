import { model } from "@medusajs/framework/utils"

export const PICTURE_STATES = ["waiting", "ready", "failed"] as const

/**
 * A photo of a household's goods. What came from the phone is not kept: only the clean picture made from it, and its
 * three widths once they are made. The same file of the same stall is one picture, however often a bad line sends it.
 */
export const ListingPicture = model
  .define("listing_picture", {
    id: model.id({ prefix: "photo" }).primaryKey(),
    seller_id: model.text(),
    /** Where pages find it: `{key}-320.webp`, `-640`, `-960`. */
    key: model.text().unique(),
    /** SHA-256 of the uploaded file, hexadecimal. */
    sha256: model.text(),
    /** In pixels, upright. */
    width: model.number(),
    height: model.number(),
    /** A `data:` address of some 100 bytes, shown until the picture is there. */
    blur: model.text(),
    /** Id of the clean picture in the File Module, private. */
    master_id: model.text(),
    state: model.enum([...PICTURE_STATES]).default("waiting"),
    /** How often the widths were tried. */
    tries: model.number().default(0),
    /** Seller member who sent it. */
    sent_by_id: model.text(),
  })
  .indexes([{ on: ["seller_id", "sha256"], unique: true }, { on: ["state"] }])
