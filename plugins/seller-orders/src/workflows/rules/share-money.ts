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

/** What was captured for a share, in đồng. */
export interface CapturedPart {
  /** While it was wanted. */
  in_time: number
  /** After it had ended, and for no other share. */
  late: number
}

/** Divides a sum among shares, none beyond its room; what fits in none. */
export function fill(
  sum: number,
  shares: SharePart[],
  room: (share: SharePart) => number,
  add: (id: string, part: number) => void,
) {
  const rooms = shares.map((share) => Math.max(0, room(share)))
  const taken = Math.min(
    sum,
    rooms.reduce((total, one) => total + one, 0),
  )
  const parts = divide(taken, rooms)
  shares.forEach(({ id }, place) => {
    add(id, parts[place] ?? 0)
  })
  return sum - taken
}

/**
 * What was captured for each share. A capture is for the shares that were still wanted at its moment, by what each costs,
 * and never for more than that. What a bank took above it is of the shares that had ended by then: their buyer had been
 * asked for them too. It does not change with what happens later, so a share's return never moves a sibling's money.
 */
export function capturedByShare(shares: SharePart[], captures: Capture[]): Map<string, CapturedPart> {
  const captured = new Map(shares.map(({ id }) => [id, { in_time: 0, late: 0 }]))
  const of = (id: string): CapturedPart => captured.get(id) ?? { in_time: 0, late: 0 }
  for (const { amount, at } of [...captures].sort((a, b) => a.at.getTime() - b.at.getTime())) {
    const room = ({ id, gross }: SharePart) => gross - of(id).in_time - of(id).late
    const wanted = shares.filter(({ ended_at }) => ended_at === null || ended_at > at)
    const above = fill(amount, wanted, room, (id, part) => {
      captured.set(id, { ...of(id), in_time: of(id).in_time + part })
    })
    const ended = shares.filter((share) => !wanted.includes(share))
    fill(above, ended, room, (id, part) => {
      captured.set(id, { ...of(id), late: of(id).late + part })
    })
  }
  return captured
}

/** What is known of the cash that a share's buyer paid. Đồng. */
export interface AtDoor {
  /** Its order is paid in cash, as far as nothing was paid before. */
  is_cash: boolean
  is_handed_over: boolean
  /** What goods and delivery cost at that moment. */
  cost: number
  /** What came through a payment while the share was wanted. */
  captured: number
  /** Cash that staff noted for it. */
  noted: number
  /** The delivery fee that was agreed and is collected with it. */
  fee: number
}

/** What was paid in cash for a share. Nobody pays at the door for what was not handed over. */
export function paidAtDoor({ is_cash, is_handed_over, cost, captured, noted, fee }: AtDoor): number {
  if (!is_handed_over) {
    return noted
  }
  return (is_cash ? Math.max(0, cost - captured) : 0) + fee
}

export interface Owing {
  /** Captured for the share through a payment, also what came late. */
  captured: number
  /** Paid in cash beside it. */
  at_door: number
  /** What already went back or is due to, by the way it goes; what went back past us is among it. */
  given: { payment: number; by_hand: number }
  /** What goods and delivery cost from now on; below 0 where more was credited than was left. */
  live: number
  /** What it keeps of the delivery fee that was agreed and paid at the door. */
  fee: number
}

/**
 * What a share is to give back: what was paid for it above what it costs from now on, less what already goes back. First
 * the way it came, the rest by hand. Never more by a payment than was captured for the share and has not gone back, never
 * more in all than was paid for it.
 */
export function refundOf({ captured, at_door, given, live, fee }: Owing): { payment: number; by_hand: number } {
  const costs = Math.max(0, live) + fee
  const due = Math.max(0, captured + at_door - given.payment - given.by_hand - costs)
  const payment = Math.min(due, Math.max(0, captured - given.payment))
  return { payment, by_hand: due - payment }
}

/**
 * Divides a refund over the payments that still hold money, the oldest first. What none of them holds any more was given
 * back past us, and goes from hand to hand: a person can end it.
 */
export function overPayments(
  back: { payment: number; by_hand: number },
  payments: { id: string; left: number }[],
): { payments: { id: string; amount: number }[]; by_hand: number } {
  const parts: { id: string; amount: number }[] = []
  let rest = back.payment
  for (const { id, left } of payments) {
    const part = Math.min(rest, Math.max(0, left))
    if (part > 0) {
      parts.push({ id, amount: part })
      rest -= part
    }
  }
  return { payments: parts, by_hand: back.by_hand + rest }
}

/** Pieces that came back, at the price they were sold for. */
export interface CameBack {
  value: number
  /** The household answers for it. */
  is_fault: boolean
}

/** How much of a delivery fee goes back when nothing is left with the buyer: by the worth of what the household answers for. */
export function feeBack(fee: number, pieces: CameBack[]): number {
  const worth = (some: CameBack[]) => some.reduce((sum, { value }) => sum + value, 0)
  const all = worth(pieces)
  return all > 0 ? Math.round((fee * worth(pieces.filter(({ is_fault }) => is_fault))) / all) : 0
}
