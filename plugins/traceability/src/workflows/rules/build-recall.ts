import { InputError, isInputError } from "@cho-lang/kit/input-error"
import { lotAddress, stallAddress } from "./addresses"
import type { IdentifiedEvent } from "./build-event"
import type { EpcisEvent } from "./epcis-event"
import { identify } from "./event-hash"
import type { Unit } from "./templates"

/**
 * The event that recalls a lot: all of it, wherever it is, has the disposition `recalled` from now on.
 * @throws InputError `event_value_ambiguous` for a reason that is only a number
 */
export function buildRecall({
  lot,
  reason,
  at,
  publicUrl,
}: {
  lot: { id: string; quantity: number; unit: Unit; vocabulary: string; stall_handle: string }
  reason: string
  at: Date
  publicUrl: string
}): IdentifiedEvent {
  const event: EpcisEvent = {
    type: "ObjectEvent",
    action: "OBSERVE",
    eventTime: at.toISOString(),
    eventTimeZoneOffset: "+07:00",
    quantityList: [{ epcClass: lotAddress(publicUrl, lot.id), quantity: lot.quantity, uom: lot.unit }],
    disposition: "recalled",
    bizLocation: { id: stallAddress(publicUrl, lot.stall_handle) },
    "cholang:step": "recall",
    "cholang:note": reason,
  }
  try {
    return identify(event, { cholang: lot.vocabulary })
  } catch (error) {
    if (isInputError(error) && error.field === "cholang:note") {
      const message = "Other programs would read this as something else: say it in a sentence"
      throw new InputError({ code: "event_value_ambiguous", field: "reason", message })
    }
    throw error
  }
}
