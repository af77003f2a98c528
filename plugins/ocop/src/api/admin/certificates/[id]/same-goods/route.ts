import type { MedusaResponse } from "@medusajs/framework/http"
import { doStaffDeed } from "../../../../staff-deed"
import type { StaffRequest } from "../../../../staff-request"

/**
 * The officer looked at new pictures or a new text of goods with a star, and they are the same goods:
 * `{ revision, goods_revision? }`, the latter as the certificate's `goods.revision` was when they were looked at. Answers `{ certificate }`. 409 `certificate_changed`, `certificate_not_verified`, `certificate_withdrawn`; 403 `person_needed`.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await doStaffDeed(req, res, "same_goods")
}
