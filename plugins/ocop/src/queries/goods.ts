import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Reach } from "../workflows/steps/find-product"

/** A product for which a certificate can be entered. */
export interface CertifiableGoods {
  id: string
  title: string
  seller: { id: string; name: string }
}

const STATEMENT = `
select product.id, product.title, json_build_object('id', seller.id, 'name', seller.name) as seller
  from product
  join listing on listing.product_id = product.id and listing.deleted_at is null
  join seller on seller.id = listing.seller_id and seller.deleted_at is null and seller.status <> 'closed'
 where product.deleted_at is null
   and (:seller_id::text is null or seller.id = :seller_id)
   and (:commune_code::text is null or seller.commune_code = :commune_code)
   and (:q::text is null or position(lower(:q) in lower(product.title || ' ' || seller.name)) > 0)
 order by product.created_at desc, product.id limit :limit`

/** Goods within reach whose title or stall holds some words, newest first; one statement. */
export async function readGoods(
  container: MedusaContainer,
  wish: Reach & { q: string | null; limit: number },
): Promise<CertifiableGoods[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: CertifiableGoods[] }>(STATEMENT, { ...wish })
  return rows
}

/** More than any file's titles are shared by. */
const MOST_NAMED = 5_000

/** A title without case, marks and signs, as `foldText` makes it. */
const FOLDED = "trim(regexp_replace(lower(unaccent(normalize(product.title, NFC))), '[^[:alnum:]]+', ' ', 'g'))"

const NAMED = `
select product.id, product.title, json_build_object('id', seller.id, 'name', seller.name) as seller
  from product
  join listing on listing.product_id = product.id and listing.deleted_at is null
  join seller on seller.id = listing.seller_id and seller.deleted_at is null and seller.status <> 'closed'
 where product.deleted_at is null
   and (:seller_id::text is null or seller.id = :seller_id)
   and (:commune_code::text is null or seller.commune_code = :commune_code)
   and ${FOLDED} = any(:titles::text[])
 order by product.created_at desc, product.id limit ${MOST_NAMED}`

/** Goods within reach that are called by one of some folded titles, newest first; one statement. */
export async function readGoodsCalled(
  container: MedusaContainer,
  wish: Reach & { titles: string[] },
): Promise<CertifiableGoods[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: CertifiableGoods[] }>(NAMED, { ...wish })
  return rows
}
