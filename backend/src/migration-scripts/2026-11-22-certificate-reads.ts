import { HANDLE } from "@cho-lang/ocop/queries/badge-sql"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Indexes that reads of certificates need: pages by their address, the search for changes, ends that a midnight brings. */
const INDEXES = [
  `create index if not exists "IDX_read_certificate_handle" on certificate ((${HANDLE.replaceAll("certificate.", "")}))`,
  `create index if not exists "IDX_read_certificate_changed" on certificate (updated_at)`,
  `create index if not exists "IDX_read_certificate_end" on certificate (valid_until) where verified_at is not null`,
]

/** They lean on our own SQL for buyers' pages, so they stand beside it and not in the plugin's migrations. */
export default async function createCertificateReadIndexes({ container }: ExecArgs): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const statement of INDEXES) {
    await knex.raw(statement)
  }
}
