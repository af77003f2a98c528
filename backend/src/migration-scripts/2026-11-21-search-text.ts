import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * The text search configuration our indexes are built with: words as they are, without marks and without a stemmer.
 * The provider makes only the English one, which would drop "do", "in" and "an" as stop words.
 * Runs after the extensions exist and before anything is indexed.
 */
export default async function createSearchText({ container }: ExecArgs): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.raw(`create extension if not exists unaccent`)
  await knex.raw(`
    do $$
    begin
      if not exists (select 1 from pg_ts_config where cfgname = 'medusa_search_simple') then
        create text search configuration medusa_search_simple (copy = simple);
        alter text search configuration medusa_search_simple
          alter mapping for hword, hword_part, word with unaccent, simple;
      end if;
    end
    $$`)
}
