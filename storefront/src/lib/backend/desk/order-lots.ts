import type { Result } from "../result"
import { type DeskKey, deskGet, deskPost } from "./door"

/** A line of an order with the batches its pieces are of, and those they can be of, the newest first. */
export type LineLots = {
  line: string
  title: string
  quantity: number
  lots: { id: string; quantity: number }[]
  choices: { id: string; lotNo: string; madeFrom: string }[]
}

type RawLine = Pick<LineLots, "title" | "quantity" | "lots"> & {
  line_item_id: string
  choices: { id: string; lot_no: string; made_from: string }[]
}

const pathOf = (id: string): string => `/seller/order-lots/${encodeURIComponent(id)}`

/** The lines of an order of the stall. Needs the capability record_lots. */
export async function readOrderLots(key: DeskKey, id: string): Promise<Result<LineLots[]>> {
  const answer = await deskGet<{ order: { lines: RawLine[] } }>(key, pathOf(id))
  if (!answer.ok) return answer
  const lines = answer.data.order.lines.map(({ line_item_id: line, choices, title, quantity, lots }) => ({
    ...{ line, title, quantity, lots },
    choices: choices.map(({ id: lot, lot_no: lotNo, made_from: madeFrom }) => ({ id: lot, lotNo, madeFrom })),
  }))
  return { ok: true, data: lines }
}

/** Of which batches the pieces of a line are; amounts as typed where they are none. */
export type LineTie = { line_item_id: string; lots: { lot_id: string; quantity: number | string }[] }

/** Says of which batches an order's pieces are; what was said before is replaced. Errors of the fields; order_not_packed. */
export function tieOrderLots(key: DeskKey, id: string, lines: LineTie[]): Promise<Result<unknown>> {
  return deskPost(key, pathOf(id), { lines })
}
