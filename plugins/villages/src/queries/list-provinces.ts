import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export interface ProvinceView {
  code: string
  name: string
  full_name: string
}

/** All provinces in the order of their official codes, north to south. */
export async function listProvinces(container: MedusaContainer): Promise<ProvinceView[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: ProvinceView[] }>(
    "select code, name, full_name from province where deleted_at is null order by code",
  )
  return rows
}
