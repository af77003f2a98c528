import type { MedusaResponse } from "@medusajs/framework/http"
import { idOf } from "../../../requests"
import { certificateFor } from "../../../show-certificate"
import { doStaffDeed } from "../../../staff-deed"
import { officer, type StaffRequest, staffReach } from "../../../staff-request"

/** One certificate: `{ certificate, typed_by_me }`; who typed it, its decision or a struck withdrawal verifies it only as one pair of eyes. 404 `certificate_not_found`. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { certificate, officers } = await certificateFor(req.scope, { id: idOf(req), ...staffReach(req) })
  const typed_by_me = officers.includes(officer(req).id)
  res.json({ certificate, typed_by_me })
}

/**
 * Corrects one that is not verified: the whole form with `revision`; who corrects has typed it. Answers `{ certificate }`.
 * 409 `certificate_changed`, `certificate_verified`, `certificate_twice`.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await doStaffDeed(req, res, "correct")
}
