import { InputError } from "@cho-lang/kit/input-error"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import { readNote } from "../rules/staff-note"

export interface StaffNote {
  id: string
  /** Null for the whole site. */
  commune_code: string | null
  by: { kind: "user"; id: string }
  /** `{ note }`. */
  body: Record<string, unknown>
}

interface Found {
  lot_id: string
  seller_id: string | null
}

const FIND = `select alert.lot_id, lot.seller_id from trace_alert alert join lot on lot.id = alert.lot_id
  join seller on seller.id = lot.seller_id
 where alert.id = :id and alert.deleted_at is null
   and (:commune_code::text is null or seller.commune_code = :commune_code)`

/**
 * Somebody looked into an alert. Undone by opening it again.
 * @throws InputError `trace_alert_not_found` (404), `trace_alert_settled` (409), those of `readNote`
 */
export const settleAlertStep = createStep(
  "settle-trace-alert",
  async ({ id, commune_code, by, body }: StaffNote, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw<{ rows: Found[] }>(FIND, { id, commune_code } as { id: string })
    const [found] = rows
    if (!found) {
      throw new InputError({ code: "trace_alert_not_found", type: "not_found", message: "No such alert within reach" })
    }
    const note = readNote(body)
    const trace = container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)
    if (!(await trace.settleAlert(id, { by_id: by.id, note }))) {
      throw new InputError({ code: "trace_alert_settled", type: "conflict", message: "Somebody settled it already" })
    }
    return new StepResponse({ ...found, id, note }, id)
  },
  async (id, { container }) => {
    if (id) {
      const open = { settled_at: null, settled_by_kind: null, settled_by_id: null, settle_note: null }
      await container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE).updateTraceAlerts({ id, ...open })
    }
  },
)
