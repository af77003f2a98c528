import { normaliseCode } from "@cho-lang/kit/codes"
import { parsePhone } from "@cho-lang/kit/phone"
import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { SELLER_ORDER_STATES } from "../../../modules/seller-orders/models"
import { readStaffShares } from "../../../queries/staff-shares"
import { communeOf, type StaffRequest } from "../../staff-request"

const Page = z.object({
  state: z.enum(SELLER_ORDER_STATES).optional(),
  disputed: z.enum(["true", "false"]).default("false"),
  refunds: z.enum(["true", "false"]).default("false"),
  q: z.string().trim().max(80).default(""),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})

/**
 * Shares of orders within the officer's place, late ones first: `{ orders, count, limit, offset }`, rows see
 * `queries/staff-shares.ts`. `disputed` and `refunds`: those that
 * wait for a decision, or for money. `q` is an order's code, a share's reference, an order's number, or a telephone number.
 */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { state = null, disputed, refunds, q, ...page } = Page.parse(req.query)
  const found = await readStaffShares(req.scope, {
    commune_code: communeOf(req),
    state,
    is_disputed: disputed === "true",
    is_refund_waiting: refunds === "true",
    is_search: q !== "",
    code: normaliseCode(q),
    order_number: /^\d{1,9}$/.test(q) ? Number(q) : null,
    reference: /^\d{1,12}-\d{1,4}$/.test(q) ? q : null,
    phone: parsePhone(q),
    ...page,
  })
  res.json({ ...found, ...page })
}
