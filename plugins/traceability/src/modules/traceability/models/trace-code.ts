import { model } from "@medusajs/framework/utils"

/**
 * A code behind `/t/{code}`: of a whole lot (`serial` null; one at most), or of one piece of it. Scans are summed here; which
 * device scanned in which hour stands in `trace_scan`.
 */
export const TraceCode = model
  .define("trace_code", {
    id: model.id({ prefix: "tcode" }).primaryKey(),
    /** From `generateTraceCode`. */
    code: model.text().unique(),
    lot_id: model.text(),
    /** AI 21, 1 to 20 characters of the GS1 set. */
    serial: model.text().nullable(),
    revoked_at: model.dateTime().nullable(),
    revoke_reason: model.text().nullable(),
    scan_count: model.number().default(0),
    first_scan_at: model.dateTime().nullable(),
    last_scan_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["lot_id", "serial"], unique: true, where: "serial is not null" },
    { on: ["lot_id"], unique: true, where: "serial is null", name: "IDX_trace_code_one_of_lot" },
  ])
