import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { NewEvent } from "../../modules/traceability/append-events"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import { saysTheSame } from "../rules/build-event"
import { sealOf } from "../rules/chain"
import type { EpcisEvent } from "../rules/epcis-event"
import { declareError, type ErrorReason } from "../rules/error-declaration"
import { shareOf } from "../rules/event-share"
import { readClientKey } from "../rules/read-client-key"
import { keyReused } from "../rules/refusals"
import type { YieldQuestion } from "../rules/templates"
import type { FoundLot } from "./find-lot"
import { type PreparedEvent, prepareEvent, type Recorder, refusalOf } from "./prepare-event"

export interface EventToCorrect {
  lot: FoundLot
  /** Id of the event that is wrong. */
  event_id: string
  by: Recorder
  /** `{ client_key, reason, … }`: with `incorrect_data` what is right, see `readEvent`; its step and moment are the wrong one's unless named. */
  body: Record<string, unknown>
}

/** What was appended: the declaration, and the event that holds what is right; null where it never happened. */
export interface CorrectedEvent {
  id: string
  position: number
  right: { id: string; position: number } | null
  repeated: boolean
  question: YieldQuestion | null
}

interface Wrong {
  id: string
  lot_id: string
  step: string
  event: EpcisEvent
}

/** What the system says itself is not a household's to correct. */
const FIXED = ["correction", "recall"]

function readReason(value: unknown): ErrorReason {
  if (value !== "did_not_occur" && value !== "incorrect_data") {
    const message = "reason must be did_not_occur or incorrect_data"
    throw new InputError({ code: "correction_reason_wrong", field: "reason", message })
  }
  return value
}

async function findWrong(service: TraceabilityModuleService, { lot, event_id }: EventToCorrect): Promise<Wrong> {
  const [row] = await service.listTraceEvents({ id: event_id, lot_id: lot.id })
  if (!row) {
    throw new InputError({ code: "lot_event_not_found", type: "not_found", message: "The lot has no such event" })
  }
  if (FIXED.includes(row.step)) {
    throw new InputError({ code: "event_not_correctable", type: "conflict", message: "This cannot be corrected" })
  }
  return row as unknown as Wrong
}

/** The key of the event that comes with a declaration. */
const rightKey = (key: string) => `${key}/right`

async function prepareRight(
  container: MedusaContainer,
  { lot, body }: EventToCorrect,
  wrong: Wrong,
): Promise<PreparedEvent | null> {
  if (readReason(body.reason) === "did_not_occur") {
    return null
  }
  const told = { ...body, step: body.step ?? wrong.step }
  return await prepareEvent(container, { lot, body: told, now: new Date(wrong.event.eventTime) })
}

/** The correction of a key that was sent before; null where it is new. */
async function findRepeated(
  container: MedusaContainer,
  input: EventToCorrect,
  { key, right }: { key: string; right: PreparedEvent | null },
): Promise<CorrectedEvent | null> {
  const service = container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)
  const rows = await service.listTraceEvents({ client_key: [key, rightKey(key)] })
  const said = rows.find(({ client_key }) => client_key === key)
  if (!said) {
    return null
  }
  const kept = rows.find(({ client_key }) => client_key === rightKey(key)) ?? null
  const isSame =
    kept && right
      ? saysTheSame(kept.event as unknown as EpcisEvent, right.event, right.facts.step.kind)
      : kept === null && right === null
  if (said.corrects_id !== input.event_id || !isSame) {
    throw keyReused()
  }
  return {
    id: said.id,
    position: said.position,
    right: kept && { id: kept.id, position: kept.position },
    repeated: true,
    question: right?.question ?? null,
  }
}

function rowsOf(
  { by, event_id, body }: EventToCorrect,
  key: string,
  wrong: Wrong,
  right: PreparedEvent | null,
): NewEvent[] {
  const at = new Date().toISOString()
  const correctiveEventIDs = right ? [right.event.eventID] : []
  const declaration = declareError(wrong.event, { at, reason: readReason(body.reason), correctiveEventIDs })
  const common = { by_kind: by.kind, by_id: by.id }
  return [
    {
      ...common,
      client_key: key,
      step: "correction",
      event: declaration,
      hash: sealOf(declaration),
      corrects_id: event_id,
      share: null,
    },
    ...(right
      ? [
          {
            ...common,
            client_key: rightKey(key),
            step: right.facts.step.key,
            event: right.event,
            hash: sealOf(right.event),
            corrects_id: null,
            share: shareOf(right.facts),
          },
        ]
      : []),
  ]
}

/**
 * Appends the declaration that an event is wrong and, where it happened otherwise, what is right; both or none. The last step of its
 * workflow: what was appended stays.
 * @throws InputError `client_key_wrong`, `correction_reason_wrong`, `lot_event_not_found` (404), `event_not_correctable`, `correction_same`,
 *   `event_corrected`, `key_reused`, `amount_beyond_lot`, `events_too_many` (409), those of `prepareEvent`
 */
export const correctEventStep = createStep("correct-event-step", async (input: EventToCorrect, { container }) => {
  const { lot, body } = input
  const key = readClientKey(body.client_key)
  const service = container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)
  const wrong = await findWrong(service, input)
  const right = await prepareRight(container, input, wrong)
  const repeated = await findRepeated(container, input, { key, right })
  if (repeated) {
    return new StepResponse(repeated)
  }
  if (right?.event.eventID === wrong.event.eventID) {
    throw new InputError({ code: "correction_same", message: "This is what stands there already" })
  }
  const events = rowsOf(input, key, wrong, right)
  const states = ["open", "closed", "recalled"] as const
  const appended = await service.appendEvents({ lot_id: lot.id, states, events, recall: null })
  if (appended.refused === null) {
    const [{ id = "", position = 0 } = {}, other] = appended.events
    const place = other ? { id: other.id, position: other.position } : null
    return new StepResponse<CorrectedEvent>({
      id,
      position,
      right: place,
      repeated: false,
      question: right?.question ?? null,
    })
  }
  const faster = await findRepeated(container, input, { key, right })
  if (!faster) {
    throw refusalOf(appended, lot)
  }
  return new StepResponse(faster)
})
