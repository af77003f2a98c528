import type { EpcisEvent } from "./epcis-event"

/** Reasons of the CBV (section 7.4): it did not happen, or it happened otherwise. */
export type ErrorReason = "did_not_occur" | "incorrect_data"

/**
 * The event that declares an earlier one wrong: EPCIS 2.0, section 7.4.1.4. It repeats the earlier event, `eventID` included,
 * and adds the declaration. Its CBV hash is that of the earlier event; its seal and place in the chain are its own.
 * @param options `at`: moment of the declaration, ISO 8601 with zone; `correctiveEventIDs`: ids of the events that hold what
 *   is right, known beforehand because an id is a hash; none where it never happened
 */
export function declareError<Event extends EpcisEvent>(
  event: Event,
  { at, reason, correctiveEventIDs = [] }: { at: string; reason: ErrorReason; correctiveEventIDs?: string[] },
): Event {
  return {
    ...event,
    errorDeclaration: {
      declarationTime: at,
      reason,
      ...(correctiveEventIDs.length > 0 && { correctiveEventIDs }),
    },
  }
}
