import type { Result } from "../result"
import { type DeskKey, deskGet, deskPost } from "./door"

export type GoodsState = "draft" | "proposed" | "sent_back" | "rejected" | "on_sale" | "paused"

/** One piece of a stall: a draft, goods on sale, or both. `price` in đồng, `quantity` what can be sold now, null where it is made to order. */
export type OwnGoods = {
  /** Names the draft; null for goods that never had one. */
  key: string | null
  productId: string | null
  /** Names its page in the shop; null while it has none. */
  handle: string | null
  name: string
  picture: string | null
  /** A `data:` address to show until the picture's widths are made. */
  blur: string | null
  isPictureReady: boolean
  price: number | null
  quantity: number | null
  /** Sizes and colours. */
  forms: number
  state: GoodsState
  /** On sale or paused, and a change of it is being written, waits or was sent back. */
  change: "proposed" | "sent_back" | "open" | null
  reason: string | null
}

type RawGoods = Pick<OwnGoods, "handle" | "picture" | "quantity" | "state" | "change" | "reason"> & {
  client_key: string | null
  product_id: string | null
  name: string | null
  price_vnd: number | null
  picture_blur: string | null
  is_picture_ready: boolean
  variant_count: number
}

/** One size or colour, or the only form of a piece. */
export type GoodsForm = { id: string; title: string; price: number | null; quantity: number | null }

export type OwnProduct = OwnGoods & { variants: GoodsForm[] }

type RawForm = { id: string; title: string; price_vnd: number | null; quantity: number | null }

/** Pieces on one page of the list. */
export const goodsPageSize = 50

export type GoodsPage = { goods: OwnGoods[]; count: number; next: number | null }

function toGoods({ handle, picture, quantity, state, change, reason, ...raw }: RawGoods): OwnGoods {
  const { client_key: key, product_id: productId, name, price_vnd: price, picture_blur: blur } = raw
  const { is_picture_ready: isPictureReady, variant_count: forms } = raw
  return {
    key,
    productId,
    handle,
    name: name ?? "",
    picture,
    blur,
    isPictureReady,
    price,
    quantity,
    forms,
    state,
    change,
    reason,
  }
}

/** One page of the stall's goods and drafts, newest first, from `offset`. Needs the capability list_products. */
export async function readOwnGoods(key: DeskKey, offset: number): Promise<Result<GoodsPage>> {
  const path = `/seller/products?limit=${goodsPageSize}&offset=${offset}`
  const answer = await deskGet<{ products: RawGoods[]; count: number }>(key, path)
  if (!answer.ok) return answer
  const { products, count } = answer.data
  const end = offset + products.length
  return { ok: true, data: { goods: products.map(toGoods), count, next: end < count ? end : null } }
}

/** How many goods and drafts the stall has. */
export async function countOwnGoods(key: DeskKey): Promise<Result<number>> {
  const answer = await deskGet<{ count: number }>(key, "/seller/products?limit=0")
  return answer.ok ? { ok: true, data: answer.data.count } : answer
}

const productPath = (id: string): string => `/seller/products/${encodeURIComponent(id)}`

/** One piece with its forms; error product_not_found. */
export async function readOwnProduct(key: DeskKey, id: string): Promise<Result<OwnProduct>> {
  const answer = await deskGet<{ product: RawGoods & { variants: RawForm[] } }>(key, productPath(id))
  if (!answer.ok) return answer
  const { variants, ...raw } = answer.data.product
  const forms = variants.map(({ price_vnd: price, ...rest }) => ({ ...rest, price }))
  return { ok: true, data: { ...toGoods(raw), variants: forms } }
}

/** One tap: off sale, on again, one more, one sold outside. */
export type GoodsDeed = "pause" | "resume" | "restock" | "sold-elsewhere"

/** What a change came to: `changeId` names it for undoing, null when nothing changed; `repeated`: it had been counted. */
export type Changed = { changeId: string | null; repeated: boolean }

type RawChanged = { change_id: string | null; repeated?: boolean }
const toChanged = ({ change_id: changeId, repeated = false }: RawChanged): Changed => ({ changeId, repeated })

/** One tap on a piece, or on one of its forms; `request` names the tap, so that it counts once. */
export async function tapOwnGoods(
  key: DeskKey,
  id: string,
  deed: GoodsDeed,
  { request, form }: { request: string; form: string },
): Promise<Result<Changed>> {
  const body = { request_id: request || undefined, variant_id: form || undefined }
  const answer = await deskPost<RawChanged>(key, `${productPath(id)}/${deed}`, body)
  return answer.ok ? { ok: true, data: toChanged(answer.data) } : answer
}

/** `price_shown`, `quantity_shown`: what the screen began with; only what was typed over it counts. */
export type FormWish = {
  id: string
  price_vnd: number
  price_shown?: number
  /** Absent for what is made to order. */
  quantity?: number
  quantity_shown?: number
}

/** Price (đồng) and stock of every form of a piece, at once; `price_changed` where somebody else set another price meanwhile. */
export async function changeGoods(key: DeskKey, id: string, variants: FormWish[]): Promise<Result<Changed>> {
  const answer = await deskPost<RawChanged>(key, productPath(id), { variants })
  return answer.ok ? { ok: true, data: toChanged(answer.data) } : answer
}

/** One side of one form's change: only what changed; `left`: what could be sold. */
export type FormSide = { id: string; title: string; price_vnd?: number | null; stocked?: number; left?: number }
export type ChangeSide = { status?: string; name?: string; variants?: FormSide[] }

/** One line of a piece's history: a change, or an officer's verdict (`review_…`). */
export type GoodsEntry = {
  id: string
  at: string
  kind: string
  who: { name: string | null; kind: string }
  before: ChangeSide
  after: ChangeSide
  reason: string | null
  isUndone: boolean
}

type RawEntry = Omit<GoodsEntry, "isUndone"> & { is_undone: boolean }
const toEntry = ({ is_undone: isUndone, ...rest }: RawEntry): GoodsEntry => ({ ...rest, isUndone })

/** What one tap did, to which piece, and for how many seconds it can be taken back. */
export type GoodsChange = GoodsEntry & { id: string; name: string; undoSeconds: number }

type RawChange = RawEntry & { name: string; undo_seconds_left: number }

/** One change of the stall's goods; error goods_change_not_found. */
export async function readGoodsChange(key: DeskKey, id: string): Promise<Result<GoodsChange>> {
  const answer = await deskGet<{ goods_change: RawChange }>(key, `/seller/goods-changes/${encodeURIComponent(id)}`)
  if (!answer.ok) return answer
  const { undo_seconds_left: undoSeconds, ...raw } = answer.data.goods_change
  return { ok: true, data: { ...toEntry(raw), name: raw.name, undoSeconds } }
}

/** Takes a change back; errors undo_too_late, goods_changed_since, stock_none_left. */
export async function undoGoodsChange(key: DeskKey, id: string): Promise<Result<Changed>> {
  const answer = await deskPost<RawChanged>(key, `/seller/goods-changes/${encodeURIComponent(id)}/undo`, {})
  return answer.ok ? { ok: true, data: toChanged(answer.data) } : answer
}

export type GoodsHistory = { entries: GoodsEntry[]; next: number | null }

/** What happened to one piece, newest first, from `offset`. */
export async function readGoodsHistory(key: DeskKey, id: string, offset: number): Promise<Result<GoodsHistory>> {
  const path = `${productPath(id)}/history?limit=${goodsPageSize}&offset=${offset}`
  const answer = await deskGet<{ entries: RawEntry[] }>(key, path)
  if (!answer.ok) return answer
  const { entries } = answer.data
  const next = entries.length === goodsPageSize ? offset + goodsPageSize : null
  return { ok: true, data: { entries: entries.map(toEntry), next } }
}

/** Opens goods for editing that never had a draft; answers its name. */
export async function takeUpGoods(key: DeskKey, id: string): Promise<Result<string>> {
  const answer = await deskPost<{ client_key: string }>(key, `${productPath(id)}/take-up`, {})
  return answer.ok ? { ok: true, data: answer.data.client_key } : answer
}

/** Begins a new piece of the name `copy` with the answers of another one. */
export async function copyListing(key: DeskKey, name: string, copy: string): Promise<Result<string>> {
  const path = `/seller/listing-drafts/${encodeURIComponent(name)}/copy`
  const answer = await deskPost<{ client_key: string }>(key, path, { client_key: copy })
  return answer.ok ? { ok: true, data: answer.data.client_key } : answer
}
