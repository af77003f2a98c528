/**
 * What a share has of its order's money. Core captures for the whole order, a share is told apart here. Whole đồng.
 */

export interface SharePart {
  id: string
  /** Its goods as sold and its delivery. */
  gross: number
  /** When it was declined or cancelled; null where it was not. */
  ended_at: Date | null
}

export interface Capture {
  amount: number
  at: Date
}

/** Divides a sum by weights, whole and to the last đồng: the largest remainders get what is left over. */
export function divide(sum: number, weights: number[]): number[] {
  const all = weights.reduce((total, weight) => total + weight, 0)
  if (all <= 0 || sum <= 0) {
    return weights.map(() => 0)
  }
  const exact = weights.map((weight) => (sum * weight) / all)
  const parts = exact.map(Math.floor)
  const left = sum - parts.reduce((total, part) => total + part, 0)
  const byRemainder = exact
    .map((value, place) => ({ place, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.place - b.place)
  for (const { place } of byRemainder.slice(0, left)) {
    parts[place] = (parts[place] ?? 0) + 1
  }
  return parts
}

/**
 * What was captured for each share. A capture is for the shares that were still wanted at its moment, by what each costs,
 * and never for more than that; money above all of it is no share's. It does not change with what happens later, so a
 * share's return never moves a sibling's money.
 */
export function capturedByShare(shares: SharePart[], captures: Capture[]): Map<string, number> {
  const captured = new Map(shares.map(({ id }) => [id, 0]))
  for (const { amount, at } of [...captures].sort((a, b) => a.at.getTime() - b.at.getTime())) {
    const wanted = shares.filter(({ ended_at }) => ended_at === null || ended_at > at)
    const room = wanted.map(({ id, gross }) => gross - (captured.get(id) ?? 0))
    const all = room.reduce((total, one) => total + one, 0)
    const parts = divide(Math.min(amount, all), room)
    wanted.forEach(({ id }, place) => {
      captured.set(id, (captured.get(id) ?? 0) + (parts[place] ?? 0))
    })
  }
  return captured
}

export interface Owing {
  /** Captured for the share through a payment. */
  captured: number
  /** Paid at the door: what the share cost when it was handed over; 0 where it was not handed over or paid before. */
  at_door: number
  /** What already went back or is due to, by the way it goes. */
  given: { payment: number; by_hand: number }
  /** What the share costs from now on. */
  live: number
}

/**
 * What a share is to give back: what was paid for it above what it costs from now on, less what already goes back. First
 * the way it came, the rest by hand. Never more by a payment than was captured for the share and has not gone back.
 */
export function refundOf({ captured, at_door, given, live }: Owing): { payment: number; by_hand: number } {
  const paid = Math.max(captured, at_door)
  const due = Math.max(0, paid - given.payment - given.by_hand - live)
  const payment = Math.min(due, Math.max(0, captured - given.payment))
  return { payment, by_hand: due - payment }
}
