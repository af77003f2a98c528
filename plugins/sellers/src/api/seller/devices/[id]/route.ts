import type { MedusaResponse } from "@medusajs/framework/http"
import { forgetDeviceWorkflow } from "../../../../workflows"
import { refuseOtherDevice } from "../../../only-stall"
import type { SellerRequest } from "../../../seller-request"

/**
 * Signs a device of one's own out: `{ id, object: "device", deleted: true }`. One's own device: that is signing out.
 * @throws InputError `device_not_found` (404), also for another person's, and those of `refuseOtherDevice`
 */
export async function DELETE(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { id: device_id = "" } = req.params
  refuseOtherDevice(req, device_id)
  const { result } = await forgetDeviceWorkflow(req.scope).run({
    input: { device_id, member_id: req.auth_context.actor_id },
  })
  res.json({ id: result.id, object: "device", deleted: true })
}
