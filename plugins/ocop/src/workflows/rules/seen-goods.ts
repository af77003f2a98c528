import { foldText } from "@cho-lang/kit/text"

/** Picture on cards of a row `product`: what an officer sees beside the one that was looked at. */
export const PICTURE = `coalesce((select image.url from image where image.product_id = product.id and image.deleted_at is null
      order by image.rank, image.url limit 1), product.thumbnail)`

/** Pictures and text of a row `product` as one short word: two are the same where both are, in their order. */
export const LOOK = `md5(concat_ws(chr(10), coalesce(product.description, ''), coalesce((select string_agg(image.url, ' ' order by image.rank, image.url)
      from image where image.product_id = product.id and image.deleted_at is null), product.thumbnail)))`

/** Whether goods are called as they were: case, marks and spaces make no other goods. */
export function isSameName(seen: string, live: string): boolean {
  return foldText(seen) === foldText(live)
}

/** Goods as they stand when an officer looks at them. */
export interface LiveGoods {
  /** Null where they are gone. */
  live_title: string | null
  live_picture: string | null
  live_look: string | null
}

/** What is kept of the goods beside a star: it belongs to those that were looked at. */
export function seenGoods({ live_picture, live_look }: LiveGoods, { by, now }: { by: { id: string }; now: Date }) {
  return { seen_picture: live_picture, seen_look: live_look, goods_seen_at: now, goods_seen_by_id: by.id }
}
