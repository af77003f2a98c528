/** Picture on cards of a row `product`: what an officer sees beside the one that was looked at. */
export const PICTURE = `coalesce((select image.url from image where image.product_id = product.id and image.deleted_at is null
      order by image.rank, image.url limit 1), product.thumbnail)`

/** Pictures and text of a row `product`, and what it is made of, as one short word: two are the same where all are, in their order. */
export const LOOK = `md5(concat_ws(chr(10), coalesce(product.description, ''), coalesce((select string_agg(image.url, ' ' order by image.rank, image.url)
      from image where image.product_id = product.id and image.deleted_at is null), product.thumbnail),
    (select concat_ws(chr(10), listing.materials, listing.ingredients) from listing
      where listing.product_id = product.id and listing.deleted_at is null)))`

/** Name and look of a row `product` as one short word: a deed about goods says which of their writings was looked at. */
export const GOODS_REVISION = `md5(concat_ws(chr(10), product.title, ${LOOK}))`

/** Goods as they stand when an officer looks at them; all null where they are gone. */
export interface LiveGoods {
  live_title: string | null
  live_picture: string | null
  live_look: string | null
  live_revision: string | null
}

/** What is kept of the goods beside a star: it belongs to those that were looked at. */
export function seenGoods({ live_picture, live_look }: LiveGoods, { by, now }: { by: { id: string }; now: Date }) {
  return { seen_picture: live_picture, seen_look: live_look, goods_seen_at: now, goods_seen_by_id: by.id }
}
