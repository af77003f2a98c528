import { type Capture, capturedByShare, fill, type SharePart } from "./share-money"

/** Money that left a payment; đồng. */
export interface WentBack {
  amount: number
  at: Date
}

/** The same with the share that it names; null where it names none: it was made past us. */
export interface CoreRefund extends WentBack {
  share_id: string | null
}

/**
 * Of which shares money went back past us: of those that had ended by then, as far as it was captured for them, and what is
 * above that of the others; by what was captured for each and had not gone back at that moment. It does not change with what
 * happens later, and is never more of a share than its payment brought for it.
 */
export function pastUsByShare(
  shares: SharePart[],
  captures: Capture[],
  refunds: CoreRefund[],
): Map<string, WentBack[]> {
  const gone = new Map<string, number>()
  const past = new Map<string, WentBack[]>(shares.map(({ id }) => [id, []]))
  const take = (id: string, amount: number) => gone.set(id, (gone.get(id) ?? 0) + amount)
  for (const { share_id, amount, at } of [...refunds].sort((a, b) => a.at.getTime() - b.at.getTime())) {
    if (share_id !== null) {
      take(share_id, amount)
      continue
    }
    const captured = capturedByShare(
      shares,
      captures.filter((capture) => capture.at <= at),
    )
    const room = ({ id }: SharePart) => {
      const { in_time = 0, late = 0 } = captured.get(id) ?? {}
      return in_time + late - (gone.get(id) ?? 0)
    }
    const add = (id: string, part: number) => {
      if (part > 0) {
        take(id, part)
        past.get(id)?.push({ amount: part, at })
      }
    }
    const ended = shares.filter(({ ended_at }) => ended_at !== null && ended_at <= at)
    const above = fill(amount, ended, room, add)
    const others = shares.filter((share) => !ended.includes(share))
    fill(above, others, room, add)
  }
  return past
}

/** A row of a refund that goes back through a payment. */
export interface DueRow {
  id: string
  /** Đồng of the order's total. */
  amount: number
  /** Since when it is due. */
  at: Date
  /** How much of it core's payment gave back, by its note. */
  in_core: number
  /** It is at its end. */
  is_over: boolean
}

/**
 * What went back past us after a row was due pays that row, the oldest first. `open`: what each row still asks of its payment;
 * `beside`: what no row was due for, and is due no more.
 */
export function settledPastUs(rows: DueRow[], past: WentBack[]): { open: Map<string, number>; beside: number } {
  const open = new Map(
    rows.map(({ id, amount, in_core, is_over }) => [id, is_over && in_core === 0 ? 0 : Math.max(0, amount - in_core)]),
  )
  let beside = 0
  for (const { amount, at } of past) {
    let rest = amount
    for (const { id } of rows.filter((row) => row.at <= at)) {
      const part = Math.min(rest, open.get(id) ?? 0)
      open.set(id, (open.get(id) ?? 0) - part)
      rest -= part
    }
    beside += rest
  }
  return { open, beside }
}
