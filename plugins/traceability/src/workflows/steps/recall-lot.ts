import { readRequiredText } from "@cho-lang/kit/plain-text"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import { buildRecall } from "../rules/build-recall"
import { sealOf } from "../rules/chain"
import { readClientKey } from "../rules/read-client-key"
import { keyReused } from "../rules/refusals"
import { traceSettings } from "../trace-settings"
import type { FoundLot } from "./find-lot"
import { type Recorder, refusalOf } from "./prepare-event"

export interface LotToRecall {
  lot: FoundLot
  by: Recorder
  /** `{ client_key, reason }`. */
  body: Record<string, unknown>
}

export interface RecalledLot {
  id: string
  product_id: string
  seller_id: string
  reason: string
  repeated: boolean
}

const REASON_MAX = 500

/**
 * Recalls a lot, with the event that says so; what was appended stays.
 * @throws InputError `client_key_wrong`, `text_required`, `text_too_long`, `event_value_ambiguous`, `key_reused`, `lot_recalled` (409)
 */
export const recallLotStep = createStep("recall-lot-step", async ({ lot, by, body }: LotToRecall, { container }) => {
  const service = container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)
  const client_key = readClientKey(body.client_key)
  const reason = readRequiredText(body.reason, { field: "reason", max: REASON_MAX, multiline: true })
  const event = buildRecall({ lot, reason, at: new Date(), ...traceSettings(container) })
  const answer = { id: lot.id, product_id: lot.product_id, seller_id: lot.seller_id, reason }
  const told = { client_key, step: "recall", event, hash: sealOf(event), corrects_id: null, share: null }
  const by_whom = { by_kind: by.kind, by_id: by.id }
  const appended = await service.appendEvents({
    lot_id: lot.id,
    states: ["open", "closed"],
    events: [{ ...told, ...by_whom }],
    recall: { reason, ...by_whom },
  })
  if (appended.refused === null) {
    return new StepResponse<RecalledLot>({ ...answer, repeated: false })
  }
  const [known] = await service.listTraceEvents({ client_key })
  if (known && (known.lot_id !== lot.id || (known.event as Record<string, unknown>)["cholang:note"] !== reason)) {
    throw keyReused()
  }
  if (!known) {
    throw refusalOf(appended, lot)
  }
  return new StepResponse<RecalledLot>({ ...answer, repeated: true })
})

/** Name of the workflow that writes into the book of who did what; it stands in the plugin of the guards. */
const AUDIT = "record-audit-entry"

/** One line of the book for what an officer did; a helper's is written by the guard before it happens. */
export const writeRecallStep = createStep(
  "write-recall-audit",
  async ({ recalled, by }: { recalled: RecalledLot; by: Recorder }, { container }) => {
    if (by.kind === "user" && !recalled.repeated) {
      const line = { seller_id: recalled.seller_id, grant_id: null, action: "lot_recalled", entity: "lot" }
      const input = { ...line, entity_id: recalled.id, before: null, after: { reason: recalled.reason } }
      await container
        .resolve(Modules.WORKFLOW_ENGINE)
        .run(AUDIT, { input: { ...input, actor: { kind: "user", id: by.id } } })
    }
    return new StepResponse(recalled.id)
  },
)
