import { model } from "@medusajs/framework/utils"

/** A photo sent for a step before or with it: its key in the picture store, made on the device, so that a second try finds it. */
export const TracePicture = model
  .define("trace_picture", {
    id: model.id({ prefix: "tpic" }).primaryKey(),
    seller_id: model.text(),
    client_key: model.text().unique(),
    /** Key under which its widths lie, see kit/picture-store. */
    key: model.text(),
    width: model.number(),
    height: model.number(),
  })
  .indexes([{ on: ["seller_id", "created_at"] }])
