import { createRequire } from "node:module"
import path from "node:path"
import type { IInventoryService } from "@medusajs/framework/types"
import { withDatabase } from "../lib/postgres/database.ts"

const require = createRequire(import.meta.url)

/** What stands in the way of each way to reserve. */
export interface ReservationArm {
  name: string
  /** Folder or package of the Inventory Module. */
  resolve: string
  /** Core's counts hold only under a lock on the item, which its own steps take; ours need none. */
  locked: boolean
}

interface Opened {
  medusaApp: { modules: Record<string, IInventoryService> }
  shutdown: () => Promise<void>
}

const HOT = { inventory_item_id: "iitem_bench", location_id: "sloc_bench" }
const AT_ONCE = 16

/** Stock for as many as may come, nothing reserved. */
async function refill(databaseUrl: string): Promise<void> {
  await withDatabase(databaseUrl, async (client) => {
    await client.query("delete from reservation_item where inventory_item_id = $1", [HOT.inventory_item_id])
    await client.query("insert into inventory_item (id) values ($1) on conflict do nothing", [HOT.inventory_item_id])
    await client.query("delete from inventory_level where inventory_item_id = $1", [HOT.inventory_item_id])
    const million = '{"value": "1000000", "precision": 20}'
    const none = '{"value": "0", "precision": 20}'
    await client.query(
      `insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity, reserved_quantity,
         incoming_quantity, raw_stocked_quantity, raw_reserved_quantity, raw_incoming_quantity)
       values ('ilev_bench', $1, $2, 1000000, 0, 0, $3, $4, $4)`,
      [HOT.inventory_item_id, HOT.location_id, million, none],
    )
    await client.query("vacuum analyze inventory_level")
    await client.query("vacuum analyze reservation_item")
  })
}

/** One after the other, as whoever holds the lock on the item does; without it, all at once. */
function oneAtATime(): (work: () => Promise<unknown>) => Promise<unknown> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    last = last.then(work, work)
    return last
  }
}

/** Reservations of one hot piece per second, sixteen buyers at once; what is counted in the end must be what was made. */
export async function reservationsPerSecond(
  databaseUrl: string,
  { resolve, locked }: ReservationArm,
  seconds: number,
): Promise<number> {
  await refill(databaseUrl)
  const { initModules } = require("@medusajs/test-utils") as {
    initModules: (options: object) => Promise<Opened>
  }
  const { medusaApp, shutdown } = await initModules({
    databaseConfig: { clientUrl: databaseUrl, schema: "public" },
    modulesConfig: { inventory: { resolve } },
    cwd: path.dirname(resolve),
  })
  const inventory = medusaApp.modules.inventory
  if (!inventory) throw new Error(`${resolve} holds no Inventory Module`)
  const reserve = () => inventory.createReservationItems([{ ...HOT, line_item_id: "ordli_bench", quantity: 1 }])
  const queue = locked ? oneAtATime() : (work: () => Promise<unknown>) => work()
  for (let warm = 0; warm < 50; warm++) await queue(reserve)
  const began = performance.now()
  let made = 0
  const buyer = async () => {
    while (performance.now() - began < seconds * 1000) {
      await queue(reserve)
      made += 1
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, buyer))
  const took = (performance.now() - began) / 1000
  const counted = await withDatabase(databaseUrl, (client) =>
    client.query<{ reserved: string }>(
      "select reserved_quantity as reserved from inventory_level where id = 'ilev_bench'",
    ),
  )
  await shutdown()
  if (Number(counted.rows[0]?.reserved) !== made + 50) {
    throw new Error(`${resolve} made ${made + 50} reservations and counted ${counted.rows[0]?.reserved}`)
  }
  return made / took
}
