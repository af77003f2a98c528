import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A place as a range of one number: ranges need no extension to be kept apart. The whole site is 0. */
const PLACE = "coalesce(commune_code, '0')::int"
const DAY = (column: string) => `replace(${column}, '-', '')::int`

/**
 * At most one published hero in a place at a time, whatever code writes and however many at once: an index that refuses
 * two that overlap in place and days. It cannot be said in a model.
 */
const ONE_HERO = `
  alter table featured_collection add constraint featured_collection_one_hero exclude using gist (
    int4range(${PLACE}, ${PLACE}, '[]') with &&,
    int4range(${DAY("shows_from")}, ${DAY("shows_until")}, '[]') with &&)
  where (is_hero and published_at is not null and deleted_at is null)`

export default async function createOneHero({ container }: ExecArgs): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw("select 1 from pg_constraint where conname = 'featured_collection_one_hero'")
  if (rows.length === 0) {
    await knex.raw(ONE_HERO)
  }
}
