import { InputError } from "@cho-lang/kit/input-error"
import type { Goods } from "../steps/find-goods"
import { type ChangeKind, type ChangeSide, UNDO_SECONDS, UNDOABLE } from "./goods-change"
import type { GoodsPlan } from "./plan-goods"

/** A row of `goods_change`, as far as undoing asks. */
export interface ChangeRow {
  id: string
  kind: ChangeKind
  before: ChangeSide
  after: ChangeSide
  created_at: Date
  undoes_id: string | null
}

/** How goods stand when a change of theirs is to be taken back. */
export interface GoodsToUndo extends Goods {
  /** Their household took them off sale, and may put them back. */
  is_paused: boolean
  /** When they were last sent for approval; null: never. */
  proposed_at: Date | null
}

export interface UndoPlan {
  plan: GoodsPlan
  status: { before: "published" | "draft"; after: "published" | "draft" } | null
}

const conflict = (code: string, message: string) => new InputError({ code, type: "conflict", message })

/** A number typed for this stock since, and not taken back: counting back from it would be wrong. */
function isStockTypedSince(id: string, later: ChangeRow[]): boolean {
  const undone = new Set(later.map(({ undoes_id }) => undoes_id))
  return later.some(
    (row) =>
      row.kind === "changed" &&
      !undone.has(row.id) &&
      row.after.variants?.some((variant) => variant.id === id && variant.stocked !== undefined),
  )
}

/**
 * How a change is taken back: prices as they were, stock counted back by what was counted (so that pieces sold
 * meanwhile stay sold), on sale or off as before: on sale only while the pause lasts and nothing was sent for approval since.
 * @param later what was written about the same goods since
 * @throws InputError `undo_not_possible` (409: of this kind), `undo_too_late` (409: after a minute),
 * `goods_changed_since` (409: somebody changed the same since)
 */
export function planUndo(row: ChangeRow, later: ChangeRow[], goods: GoodsToUndo, now: Date): UndoPlan {
  if (!UNDOABLE.includes(row.kind)) {
    throw conflict("undo_not_possible", "This cannot be taken back in one tap")
  }
  if (now.getTime() - row.created_at.getTime() > UNDO_SECONDS * 1000) {
    throw conflict("undo_too_late", "The minute is over")
  }
  const changed = () => conflict("goods_changed_since", "Somebody changed the same since")
  const { before, after } = row
  if (after.status && before.status) {
    if (goods.status !== after.status || later.some(({ after: side }) => side.status !== undefined)) {
      throw changed()
    }
    const isProposedSince = goods.proposed_at !== null && goods.proposed_at > row.created_at
    if (before.status === "published" && (!goods.is_paused || isProposedSince)) {
      throw changed()
    }
    return { plan: { prices: [], stock: [] }, status: { before: after.status, after: before.status } }
  }
  const plan: GoodsPlan = { prices: [], stock: [] }
  for (const [place, side] of (after.variants ?? []).entries()) {
    const was = before.variants?.[place]
    const variant = goods.variants.find(({ id }) => id === side.id)
    if (!(was && variant)) {
      throw changed()
    }
    const line = { variant_id: side.id, title: side.title }
    if (typeof side.price_vnd === "number" && typeof was.price_vnd === "number") {
      if (variant.price_vnd !== side.price_vnd) {
        throw changed()
      }
      plan.prices.push({ ...line, before: side.price_vnd, after: was.price_vnd })
    }
    if (side.stocked !== undefined && was.stocked !== undefined) {
      if (variant.location_id === null || isStockTypedSince(side.id, later)) {
        throw changed()
      }
      const { inventory_item_id, location_id } = variant
      plan.stock.push({ ...line, inventory_item_id, location_id, by: was.stocked - side.stocked })
    }
  }
  return { plan, status: null }
}
