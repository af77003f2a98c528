import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SeedContext } from "./context"
import {
  CLONE_STALLS,
  CLONE_TABLES,
  CLONE_TEMP_TABLES,
  COUNT_SEARCH_DOCUMENTS,
  cloneSearchDocuments,
  SEARCH_INDEXES,
} from "./large-catalogue-sql"

/**
 * Makes the catalogue `total` products large for measurements, by copying in SQL the rows that the workflows made:
 * ids get a suffix `_n<number>`, prices, stock, listings and texts come along, the first village gets 250 stalls.
 * One transaction; copies that are there already stay.
 */
export async function growCatalogue({ container, say }: SeedContext, total: number): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction(async (transaction) => {
    await transaction.raw("set local maintenance_work_mem = '256MB'")
    for (const statement of CLONE_STALLS) {
      await transaction.raw(statement)
    }
    for (const statement of CLONE_TEMP_TABLES) {
      await transaction.raw(statement, statement.includes(":total") ? { total } : {})
    }
    for (const { what, statement } of CLONE_TABLES) {
      await transaction.raw(statement)
      say(`copied ${what}`)
    }
    const { rows } = await transaction.raw<{ rows: { table_name: string }[] }>(
      "select table_name from search_postgres_index where name ~ '^product(_|$)' order by updated_at desc limit 1",
    )
    const table = rows[0]?.table_name
    if (table) {
      await withoutIndexes(transaction, table, () => transaction.raw(cloneSearchDocuments(table)))
      await transaction.raw(COUNT_SEARCH_DOCUMENTS.replace("<table>", table), [table])
      say("copied search documents")
    }
  })
  await knex.raw("analyze")
  const { rows } = await knex.raw<{ rows: { count: string }[] }>(
    "select count(*) from product where deleted_at is null",
  )
  say(`${rows[0]?.count ?? 0} products in all`)
}

/** Does the work while the table has no search indexes, and makes them again; nobody else sees it without. */
async function withoutIndexes(
  transaction: Knex.Transaction,
  table: string,
  work: () => PromiseLike<unknown>,
): Promise<void> {
  const found = await transaction.raw<{ rows: { name: string; definition: string }[] }>(SEARCH_INDEXES, [table])
  for (const { name } of found.rows) {
    await transaction.raw("drop index ??", [name])
  }
  await work()
  for (const { definition } of found.rows) {
    await transaction.raw(definition)
  }
}
