import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { forgetDeviceWorkflow } from "../../../../workflows"

/**
 * Signs a device of one's own out: `{ id, object: "device", deleted: true }`. One's own device: that is signing out.
 * @throws InputError `device_not_found` (404), also for another person's
 */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { result } = await forgetDeviceWorkflow(req.scope).run({
    input: { device_id: req.params.id ?? "", member_id: req.auth_context.actor_id },
  })
  res.json({ id: result.id, object: "device", deleted: true })
}
