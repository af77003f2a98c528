import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { COMMUNE_HANDLE } from "../queries/communes"

/** Pages of communes are looked for by their address, which no column holds. */
export default async function indexCommuneAddresses({ container }: ExecArgs): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.raw(
    `create index if not exists "IDX_read_commune_handle" on commune ((${COMMUNE_HANDLE.replaceAll("commune.", "")}))`,
  )
}
