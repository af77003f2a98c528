import { append, START, type StoredEvent } from "@cho-lang/traceability/workflows/rules/chain"
import { eventHash } from "@cho-lang/traceability/workflows/rules/event-hash"
import type { App } from "./app"
import { sql } from "./stall"

export const VOCABULARY = "https://cholang.example/voc/"

/** Notes of a lot with the moments they were recorded at, ISO 8601. */
export type Notes = [note: string, at: string][]

function eventsOf(lot: string, notes: Notes): StoredEvent[] {
  const rows: StoredEvent[] = []
  for (const [note, at] of notes) {
    const event = {
      type: "ObjectEvent" as const,
      eventTime: at,
      eventTimeZoneOffset: "+07:00",
      action: "OBSERVE" as const,
      quantityList: [{ epcClass: `https://cholang.example/lo/${lot}`, quantity: 20, uom: "H87" }],
      "cholang:note": note,
    }
    rows.push(append(rows, { ...event, eventID: eventHash(event, { cholang: VOCABULARY }) }))
  }
  return rows
}

/** A lot with its events as they are kept, without the workflows: they know no yesterday. Further notes of a lot follow its old ones. */
export async function keepLot(
  app: App,
  lot: { id: string; seller_id?: string; product_id?: string },
  notes: Notes,
): Promise<StoredEvent[]> {
  const rows = eventsOf(lot.id, notes)
  const { seller_id = "seller_x", product_id = "prod_x" } = lot
  await sql(
    app,
    `insert into lot (id, seller_id, product_id, client_key, lot_no, template, quantity, unit, made_from, vocabulary, event_count, chain_hash)
     values (?, ?, ?, ?, ?, 'son-mai', 20, 'H87', '2026-11-01', ?, ?, ?)
       on conflict (id) do update set event_count = excluded.event_count, chain_hash = excluded.chain_hash`,
    [lot.id, seller_id, product_id, lot.id, lot.id, VOCABULARY, rows.length, rows.at(-1)?.chain_hash ?? START],
  )
  for (const { position, event, hash, chain_hash } of rows) {
    await sql(
      app,
      `insert into trace_event (id, lot_id, position, client_key, step, event, hash, chain_hash, by_kind, by_id, created_at)
       values (?, ?, ?, ?, 'mai', ?, ?, ?, 'seller_member', 'person', ?) on conflict do nothing`,
      [
        `trev_${lot.id}_${position}`,
        lot.id,
        position,
        `${lot.id} ${position}`,
        JSON.stringify(event),
        hash,
        chain_hash,
        notes[position - 1]?.[1],
      ],
    )
  }
  return rows
}
