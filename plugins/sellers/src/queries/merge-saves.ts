/** A line of the history as it is read, newest first, with what tells whether two are one deed. */
export interface HistoryRow {
  /** Grows with time. */
  id: string
  /** ISO 8601, UTC. */
  at: string
  action: string
  actor_id: string
  entity_id: string | null
  before: Record<string, unknown> | null
}

/** A form that saves itself while it is typed. */
const SAVES = "listing_written"
const TOGETHER_MS = 30 * 60_000

/**
 * Saves of one draft by one person, each within half an hour of the next and with nothing else done to the draft
 * between, told as one: the newest, with what stood before the first. At most `page` lines; `last` is the id of the last
 * row that is told by them, null when all rows are.
 */
export function mergeSaves<Row extends HistoryRow>(
  rows: readonly Row[],
  page: number,
): { entries: Row[]; last: string | null } {
  const entries: Row[] = []
  /** By draft: the line that older saves may join, and when the oldest in it was. */
  const open = new Map<string, { place: number; at: number; actor: string }>()
  for (const [place, row] of rows.entries()) {
    const key = row.entity_id ?? ""
    const at = Date.parse(row.at)
    const group = row.action === SAVES ? open.get(key) : undefined
    const line = group && entries[group.place]
    if (group && line && group.actor === row.actor_id && group.at - at <= TOGETHER_MS) {
      entries[group.place] = { ...line, before: row.before }
      open.set(key, { ...group, at })
      continue
    }
    if (entries.length === page) {
      return { entries, last: rows[place - 1]?.id ?? null }
    }
    entries.push(row)
    if (row.action === SAVES) {
      open.set(key, { place: entries.length - 1, at, actor: row.actor_id })
    } else {
      open.delete(key)
    }
  }
  return { entries, last: null }
}
