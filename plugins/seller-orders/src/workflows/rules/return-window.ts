import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { type CalendarDate, vietnamDate } from "@cho-lang/kit/vietnam-date"

/** Until when goods may be given back for some reasons; each row names its legal basis. */
interface ReturnWindow {
  from: CalendarDate
  /** Last day; null while it holds. */
  until: CalendarDate | null
  reasons: string[]
  /** Days from delivery. */
  days: number
  /** Kinds of goods for which it does not hold. */
  not_for: GoodsKind[]
  /** Whether the delivery fee goes back when all of a share's goods do. */
  fee_back: boolean
  basis: string
}

export type GoodsKind = "made_to_order" | "food"

const FILE = join(dirname(require.resolve("@cho-lang/seller-orders/package.json")), "data", "return-windows.json")
const WINDOWS = JSON.parse(readFileSync(FILE, "utf8")) as ReturnWindow[]

/** Why goods go back: what the household answers for first, then what it does not. */
export const RETURN_REASONS = [
  "broken",
  "wrong_piece",
  "missing_pieces",
  "not_as_described",
  "changed_mind",
  "other",
] as const
export type ReturnReason = (typeof RETURN_REASONS)[number]

const DAY_MS = 24 * 60 * 60 * 1000

export interface Returnable {
  /** The last moment; null where goods of this kind do not go back for this reason. */
  until: Date | null
  fee_back: boolean
}

/** The rows that hold on the day of a delivery. */
function windowsAt(deliveredAt: Date): ReturnWindow[] {
  const day = vietnamDate(deliveredAt)
  return WINDOWS.filter(({ from, until }) => from <= day && (until === null || day <= until))
}

const after = (deliveredAt: Date, days: number) => new Date(deliveredAt.getTime() + days * DAY_MS)

/**
 * Until when officers may be asked about goods that are said to be delivered: that they did not come as long as its row
 * says, anything else as long as any reason counts.
 */
export function disputableUntil(about: "not_arrived" | "other", deliveredAt: Date): Date {
  const rows = windowsAt(deliveredAt).filter(({ reasons }) => about === "other" || reasons.includes(about))
  return after(deliveredAt, Math.max(0, ...rows.map(({ days }) => days)))
}

/** Until when goods that were delivered at a moment may go back for a reason. */
export function returnableUntil(reason: ReturnReason, deliveredAt: Date, kinds: GoodsKind[]): Returnable {
  const row = windowsAt(deliveredAt).find(({ reasons }) => reasons.includes(reason))
  if (!row || row.not_for.some((kind) => kinds.includes(kind))) {
    return { until: null, fee_back: false }
  }
  return { until: after(deliveredAt, row.days), fee_back: row.fee_back }
}

/** The last moment for any reason at all, and the reasons that still count at a moment. */
export function openReasons(
  deliveredAt: Date,
  kinds: GoodsKind[],
  now: Date,
): { until: Date | null; reasons: ReturnReason[] } {
  const open = RETURN_REASONS.flatMap((reason) => {
    const { until } = returnableUntil(reason, deliveredAt, kinds)
    return until !== null && now <= until ? [{ reason, until }] : []
  })
  const last = open.reduce<Date | null>((latest, { until }) => (latest && latest > until ? latest : until), null)
  return { until: last, reasons: open.map(({ reason }) => reason) }
}
