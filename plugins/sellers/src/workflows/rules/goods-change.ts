import type { PriceLine } from "./plan-goods"

/** For so long a change can be taken back in one tap, in seconds by the server's clock. */
export const UNDO_SECONDS = 60

export type ChangeKind = "changed" | "restocked" | "sold_elsewhere" | "paused" | "resumed" | "published" | "undone"

/** What can be taken back: what an officer let on sale cannot, nor can what took something back. */
export const UNDOABLE: readonly ChangeKind[] = ["changed", "restocked", "sold_elsewhere", "paused", "resumed"]

export interface ChangedBy {
  kind: "seller_member" | "helper" | "user" | "system"
  /** Id of the seller_member or user; `system`. */
  id: string
}

/** One side of a change of one variant: only what changed. */
export interface VariantSide {
  id: string
  title: string
  /** Đồng. */
  price_vnd?: number | null
  /** Pieces that lie there, those already ordered too. */
  stocked?: number
  /** Pieces left to sell at that moment. */
  left?: number
}

/** One side of a change, as `goods_change` keeps it. */
export interface ChangeSide {
  status?: "published" | "draft"
  variants?: VariantSide[]
  /** What a buyer read, where a new version went on sale. */
  name?: string
}

/** What happened to the stock of a variant. */
export interface StockMove {
  variant_id: string
  title: string
  stocked: { before: number; after: number }
  left: { before: number; after: number }
}

/** Both sides of a change of prices and stock; variants of which nothing changed are left out. */
export function sidesOf(prices: PriceLine[], moves: StockMove[]): { before: ChangeSide; after: ChangeSide } {
  const moved = moves.filter(({ stocked }) => stocked.before !== stocked.after)
  const ids = [...new Set([...prices, ...moved].map(({ variant_id }) => variant_id))]
  const side = (which: "before" | "after"): ChangeSide => ({
    variants: ids.map((id) => {
      const price = prices.find((line) => line.variant_id === id)
      const move = moved.find((line) => line.variant_id === id)
      return {
        id,
        title: price?.title ?? move?.title ?? "",
        ...(price && { price_vnd: price[which] }),
        ...(move && { stocked: move.stocked[which], left: move.left[which] }),
      }
    }),
  })
  return { before: side("before"), after: side("after") }
}

/** Whether two sides differ in anything. */
export function isChange({ status, variants = [], name }: ChangeSide): boolean {
  return status !== undefined || name !== undefined || variants.length > 0
}
