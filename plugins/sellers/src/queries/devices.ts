import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export interface DeviceView {
  id: string
  name: string | null
  created_at: Date
  /** When it last fetched a token, about once a day. */
  last_seen_at: Date
  is_this: boolean
}

/** Devices on which a person is signed in, last used first. */
export async function readDevices(
  container: MedusaContainer,
  { member_id, this_device_id }: { member_id: string; this_device_id: string | null },
): Promise<DeviceView[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: DeviceView[] }>(
    `select id, name, created_at, last_seen_at, id is not distinct from ? as is_this
       from device
      where member_id = ? and forgotten_at is null and expires_at > now() and deleted_at is null
      order by last_seen_at desc, id`,
    [this_device_id, member_id],
  )
  return rows
}
