import { vietnamDate } from "@cho-lang/kit/vietnam-date"
import type { MedusaResponse } from "@medusajs/framework/http"
import { setHolidayWorkflow } from "../../../../workflows"
import { readHoliday } from "../../../../workflows/rules/read-holiday"
import { bodyOf, stallOf } from "../../../context"
import type { SellerRequest } from "../../../seller-request"

function whoAndWhere(req: SellerRequest) {
  return { seller_id: stallOf(req).seller_id, member_id: req.seller_member.id }
}

/**
 * Closes the stall from the day `from` to the day `until`, YYYY-MM-DD in Asia/Ho_Chi_Minh, both included: seen, not sold.
 * Answers `{ holiday }`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const holiday = readHoliday(bodyOf(req), vietnamDate(new Date()))
  await setHolidayWorkflow(req.scope).run({ input: { ...whoAndWhere(req), holiday } })
  res.json({ holiday })
}

/** Ends a holiday, or takes it back: `{ holiday: null }`. */
export async function DELETE(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await setHolidayWorkflow(req.scope).run({ input: { ...whoAndWhere(req), holiday: null } })
  res.json({ holiday: null })
}
