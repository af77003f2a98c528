import { model } from "@medusajs/framework/utils"

/** `many_devices`: one piece's code on many devices within a day. `report`: a buyer suspects something. */
export const ALERT_KINDS = ["many_devices", "report"] as const
export type AlertKind = (typeof ALERT_KINDS)[number]

/** What household and officers should look at. */
export const TraceAlert = model
  .define("trace_alert", {
    id: model.id({ prefix: "talert" }).primaryKey(),
    kind: model.enum([...ALERT_KINDS]),
    code_id: model.text(),
    lot_id: model.text(),
    /** `many_devices:{day in Vietnam}`; of a report the key that its form carried. One alert for each. */
    source_key: model.text(),
    /** Devices of that day. */
    devices: model.number().nullable(),
    /** A buyer's words, and how to reach them where they said so. */
    text: model.text().nullable(),
    contact: model.text().nullable(),
    settled_at: model.dateTime().nullable(),
    settled_by_kind: model.text().nullable(),
    settled_by_id: model.text().nullable(),
    settle_note: model.text().nullable(),
  })
  .indexes([
    { on: ["code_id", "source_key"], unique: true },
    { on: ["lot_id"] },
    { on: ["created_at"], where: "settled_at is null", name: "IDX_trace_alert_open" },
  ])
