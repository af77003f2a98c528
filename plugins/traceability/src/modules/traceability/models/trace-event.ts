import { model } from "@medusajs/framework/utils"
import { TRACE_ACTORS } from "./lot"

/**
 * What happened to a lot, in the order in which it was recorded. Never changed and never deleted: a trigger refuses both, and
 * `verifyChain` finds whoever went around it. `created_at` (UTC) is when it was recorded, `event.eventTime` when it happened.
 */
export const TraceEvent = model
  .define("trace_event", {
    id: model.id({ prefix: "trev" }).primaryKey(),
    lot_id: model.text(),
    /** 1, 2, 3 … within the lot. */
    position: model.number(),
    /** Made on the device: an event that is sent twice is one. */
    client_key: model.text().unique(),
    /** Key of the template's step or of one of every craft; `recall` and `correction` are the system's own. */
    step: model.text(),
    /** The whole EPCIS 2.0 event with its `eventID`. */
    event: model.json(),
    /** `sealOf(event)` and `link(…)`, 64 hex digits. */
    hash: model.text(),
    chain_hash: model.text(),
    /** Id of the event that this one declares wrong. */
    corrects_id: model.text().nullable(),
    by_kind: model.enum([...TRACE_ACTORS]),
    by_id: model.text(),
  })
  .indexes([
    { on: ["lot_id", "position"], unique: true },
    { on: ["corrects_id"], unique: true, where: "corrects_id is not null" },
  ])
  .checks([{ name: "trace_event_position", expression: "position >= 1" }])
