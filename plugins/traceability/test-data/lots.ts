import { append, type StoredEvent } from "../src/workflows/rules/chain"
import type { EpcisEvent } from "../src/workflows/rules/epcis-event"

/** The events of a lot as they are kept, one after the other. They must carry their ids. */
export function chainOf(events: EpcisEvent[]): StoredEvent[] {
  const rows: StoredEvent[] = []
  for (const event of events) {
    rows.push(append(rows, event))
  }
  return rows
}
