import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Reach } from "./find-product"

export function featuredNotFound(): InputError {
  return new InputError({ code: "featured_not_found", type: "not_found", message: "No such collection within reach" })
}

export function featuredChanged(): InputError {
  return new InputError({
    code: "featured_changed",
    type: "conflict",
    message: "It was changed since it was opened",
  })
}

/**
 * Where a new collection of this officer stands: those of a commune curate their own page alone.
 * @throws InputError `outside_scope` (403), `commune_unknown`
 */
export async function placeFor(container: MedusaContainer, reach: Reach, wish: unknown): Promise<string | null> {
  const wanted = typeof wish === "string" && wish !== "" ? wish : reach.commune_code
  if (reach.commune_code !== null && wanted !== reach.commune_code) {
    throw new InputError({
      code: "outside_scope",
      field: "commune_code",
      type: "forbidden",
      message: "This page belongs to another commune",
    })
  }
  if (wanted !== null) {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw<{ rows: unknown[] }>("select from commune where code = ?", [wanted])
    if (rows.length === 0) {
      throw new InputError({ code: "commune_unknown", field: "commune_code", message: "No commune has this code" })
    }
  }
  return wanted
}

/**
 * The commune of a collection within reach.
 * @throws InputError `featured_not_found` (404)
 */
export async function featuredPlace(container: MedusaContainer, id: string, reach: Reach): Promise<string | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { commune_code: string | null }[] }>(
    `select commune_code from featured_collection where id = :id and deleted_at is null
        and (:commune_code::text is null or commune_code = :commune_code)`,
    { id, commune_code: reach.commune_code },
  )
  if (!rows[0]) {
    throw featuredNotFound()
  }
  return rows[0].commune_code
}

/**
 * Goods of a collection: of stalls of its commune, and its cover one of their pictures.
 * @throws InputError `product_not_found`, `picture_of_others`
 */
export async function checkFeaturedGoods(
  container: MedusaContainer,
  {
    commune_code,
    product_ids,
    picture,
  }: { commune_code: string | null; product_ids: string[]; picture: string | null },
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { thumbnail: string | null }[] }>(
    `select product.thumbnail from product
       join listing on listing.product_id = product.id and listing.deleted_at is null
       join seller on seller.id = listing.seller_id and seller.status <> 'closed' and seller.deleted_at is null
      where product.id = any(:ids::text[]) and product.deleted_at is null
        and (:commune_code::text is null or seller.commune_code = :commune_code)`,
    { ids: product_ids, commune_code },
  )
  if (rows.length !== product_ids.length) {
    throw new InputError({
      code: "product_not_found",
      field: "product_ids",
      type: "not_found",
      message: "No such product within reach",
    })
  }
  if (picture !== null && !rows.some(({ thumbnail }) => thumbnail === picture)) {
    throw new InputError({ code: "picture_of_others", field: "picture", message: "The cover is of none of its goods" })
  }
}
