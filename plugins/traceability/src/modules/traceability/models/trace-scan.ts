import { model } from "@medusajs/framework/utils"

/**
 * That a device opened a code's page within an hour. One plain INSERT after the answer; sums stand on `trace_code`. Dropped after
 * ninety days.
 */
export const TraceScan = model
  .define("trace_scan", {
    id: model.id({ prefix: "tscan" }).primaryKey(),
    code_id: model.text(),
    /** The hour, UTC. */
    hour: model.dateTime(),
    /** Keyed hash of address and browser with a salt of the day: nobody can be followed by it. */
    device: model.text(),
    /** Official two digits; only where the visitor tapped it. */
    province_code: model.text().nullable(),
  })
  .indexes([{ on: ["code_id", "hour", "device"], unique: true }, { on: ["hour"] }])
