import { clientAddress } from "@cho-lang/kit/client-address"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findOrderCodeWorkflow } from "../../../../workflows"
import { readLookup } from "../../../../workflows/rules/read-lookup"
import { bodyOf } from "../../../body-of"

/**
 * Finds an order whose code is lost: body `{ order_number, phone }` as typed, 200 `{ order_code }` and nothing else.
 * @throws InputError `order_phone_not_found` (404; a number nobody has and another's telephone are one answer),
 *   `order_tries_used` (429, `retry_after_seconds`), `order_number_wrong`, `order_phone_wrong`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const lookup = readLookup(bodyOf(req))
  const { result: order_code } = await findOrderCodeWorkflow(req.scope).run({
    input: { ...lookup, client_address: clientAddress(req) },
  })
  res.json({ order_code })
}
