import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import { saysTheSame } from "../rules/build-event"
import { sealOf } from "../rules/chain"
import type { EpcisEvent } from "../rules/epcis-event"
import { shareOf } from "../rules/event-share"
import { readClientKey } from "../rules/read-client-key"
import { keyReused } from "../rules/refusals"
import type { YieldQuestion } from "../rules/templates"
import type { FoundLot } from "./find-lot"
import { prepareEvent, type Recorder, refusalOf } from "./prepare-event"

export interface EventToRecord {
  lot: FoundLot
  by: Recorder
  /** `{ client_key, … }`, see `readEvent`. */
  body: Record<string, unknown>
}

/** What was recorded, now or when the same was sent before. */
export interface RecordedEvent {
  id: string
  position: number
  repeated: boolean
  /** What the household should be asked; it never has to answer. */
  question: YieldQuestion | null
}

/** The event of a key that was sent before; null where it is new. */
async function findRepeated(
  container: MedusaContainer,
  { lot, body }: EventToRecord,
  client_key: string,
): Promise<RecordedEvent | null> {
  const service = container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)
  const [known] = await service.listTraceEvents({ client_key })
  if (!known) {
    return null
  }
  if (known.lot_id !== lot.id) {
    throw keyReused()
  }
  const event = known.event as unknown as EpcisEvent
  // A form that names no moment meant the one when it came first.
  const again = await prepareEvent(container, { lot, body, now: new Date(event.eventTime) })
  if (!saysTheSame(event, again.event, again.facts.step.kind)) {
    throw keyReused()
  }
  return { id: known.id, position: known.position, repeated: true, question: again.question }
}

/**
 * Appends what happened to its lot, once for its key. The last step of its workflow: what was appended stays.
 * @throws InputError `client_key_wrong`, `key_reused` (409), `lot_closed`, `lot_recalled`, `amount_beyond_lot` (409, `left`, `unit`),
 *   `events_too_many` (409), those of `prepareEvent`
 */
export const recordEventStep = createStep("record-event-step", async (input: EventToRecord, { container }) => {
  const { lot, by, body } = input
  const client_key = readClientKey(body.client_key)
  const { facts, event, question } = await prepareEvent(container, { lot, body, now: new Date() })
  const appended = await container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE).appendEvents({
    lot_id: lot.id,
    states: ["open"],
    events: [
      {
        client_key,
        step: facts.step.key,
        event,
        hash: sealOf(event),
        corrects_id: null,
        by_kind: by.kind,
        by_id: by.id,
        share: shareOf(facts),
      },
    ],
    recall: null,
  })
  if (appended.refused === null) {
    const [{ id = "", position = 0 } = {}] = appended.events
    return new StepResponse<RecordedEvent>({ id, position, repeated: false, question })
  }
  // Asked only now, for nearly all are new. Whatever it was refused for, that it was sent before may be the reason.
  const repeated = await findRepeated(container, input, client_key)
  if (!repeated) {
    throw refusalOf(appended, lot)
  }
  return new StepResponse(repeated)
})
