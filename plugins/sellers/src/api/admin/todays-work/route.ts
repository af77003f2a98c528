import type { MedusaResponse } from "@medusajs/framework/http"
import { readSellerSums, readTodaysWork } from "../../../queries/todays-work"
import type { StaffRequest } from "../../access/guard-admin"
import { accessOf } from "../../access/plugin-options"

/**
 * What waits for this officer: `{ rows: [{ key, count, oldest_at, oldest: [{ name, since, path }], path }], sums }`;
 * `oldest` names the three that wait longest (none for a province), `sums` tells how many stalls stand in which state,
 * commune by commune.
 */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const [rows, sums] = await Promise.all([
    readTodaysWork(req.scope, req.staff_scope, accessOf(req.scope).todaysWork),
    readSellerSums(req.scope, req.staff_scope),
  ])
  res.json({ rows, sums })
}
