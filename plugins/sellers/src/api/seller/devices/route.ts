import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readDevices } from "../../../queries/devices"

/** Where one is signed in by phone: `{ devices: [{ id, name, created_at, last_seen_at, is_this }] }`, last used first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { actor_id, app_metadata } = req.auth_context
  const { device_id } = app_metadata as { device_id?: string }
  res.json({ devices: await readDevices(req.scope, { member_id: actor_id, this_device_id: device_id ?? null }) })
}
