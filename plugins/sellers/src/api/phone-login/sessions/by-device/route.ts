import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { signInByDeviceWorkflow } from "../../../../workflows"

/**
 * A day's token for a device that is remembered: 200 `{ token }`.
 * @throws InputError `device_unknown` (401): forgotten, older than six months, never known
 */
export async function POST(req: MedusaRequest<{ device_token?: unknown }>, res: MedusaResponse): Promise<void> {
  const { result } = await signInByDeviceWorkflow(req.scope).run({ input: { device_token: req.body?.device_token } })
  res.json(result)
}
