import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { Refused } from "../../modules/traceability/append-events"
import type { TraceActor } from "../../modules/traceability/models"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import { buildEvent, type IdentifiedEvent } from "../rules/build-event"
import { beyondLot } from "../rules/event-share"
import { type EventFacts, readEvent } from "../rules/read-event"
import { keyReused, lotNotFound, lotNotOpen } from "../rules/refusals"
import { askAboutYield, readTemplate, type YieldQuestion } from "../rules/templates"
import { traceSettings } from "../trace-settings"
import type { FoundLot } from "./find-lot"

/** Who records. */
export interface Recorder {
  kind: TraceActor
  id: string
}

export interface PreparedEvent {
  facts: EventFacts
  event: IdentifiedEvent
  question: YieldQuestion | null
}

/** Keys in the picture store of photos that the stall sent, in the order in which they were named. */
async function findPictures(container: MedusaContainer, seller_id: string, clientKeys: string[]): Promise<string[]> {
  if (clientKeys.length === 0) {
    return []
  }
  const service = container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)
  const known = await service.listTracePictures(
    { seller_id, client_key: clientKeys },
    { select: ["client_key", "key"] },
  )
  return clientKeys.map((clientKey, index) => {
    const picture = known.find(({ client_key }) => client_key === clientKey)
    if (!picture) {
      const field = `pictures.${index}`
      throw new InputError({ code: "picture_unknown", field, message: "The stall sent no such picture" })
    }
    return picture.key
  })
}

/** What a household should be asked about a yield: nothing where it said a word already. */
function questionOf(lot: FoundLot, { step, note, materials, amount }: EventFacts): YieldQuestion | null {
  return step.kind === "making" && note === null && amount
    ? askAboutYield(readTemplate(lot.template), materials, { key: null, ...amount })
    : null
}

/**
 * A form read and made an event of its lot.
 * @param now when it happened, where the form does not say
 * @throws InputError `picture_unknown`, those of `readEvent` and `buildEvent`
 */
export async function prepareEvent(
  container: MedusaContainer,
  { lot, body, now }: { lot: FoundLot; body: Record<string, unknown>; now: Date },
): Promise<PreparedEvent> {
  const facts = readEvent(body, { template: readTemplate(lot.template), lot, now: new Date() })
  const { publicUrl } = traceSettings(container)
  const pictures = await findPictures(container, lot.seller_id, facts.pictures)
  const event = buildEvent(facts, { lot, publicUrl, stall_handle: lot.stall_handle, now, pictures })
  return { facts, event, question: questionOf(lot, facts) }
}

/** What a lot refused to take, as a caller reads it. */
export function refusalOf(refused: Refused, lot: FoundLot): InputError {
  switch (refused.refused) {
    case "gone":
      return lotNotFound()
    case "state":
      return lotNotOpen(refused.state)
    case "beyond":
      return beyondLot(refused.left, lot.unit)
    case "full":
      return new InputError({ code: "events_too_many", type: "conflict", message: "The lot has too many events" })
    case "corrected":
      return new InputError({ code: "event_corrected", type: "conflict", message: "It was corrected already" })
    case "known":
      return keyReused()
  }
}
