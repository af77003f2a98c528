import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { LOT_STATES } from "../../../modules/traceability/models"
import { readLot } from "../../../queries/lot"
import { readLots } from "../../../queries/lots"
import { openLotWorkflow } from "../../../workflows/open-lot"
import { bodyOf, type SellerRequest, stallReach } from "../../requests"

const Query = z.object({
  state: z
    .enum([...LOT_STATES])
    .nullable()
    .default(null),
  product_id: z.string().max(60).nullable().default(null),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})

/** The stall's lots, newest first: `{ lots, count, limit, offset }`, see `ListedLot`; `?state=`, `?product_id=` narrow them. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id } = stallReach(req)
  const query = Query.parse(req.query)
  const { limit, offset } = query
  res.json({ ...(await readLots(req.scope, { seller_id, ...query })), limit, offset })
}

/**
 * Opens a lot: `{ client_key, product_id, template, quantity, unit, made_from, made_to?, best_before?, lot_no?, gtin? }`. Answers 201
 * `{ lot }`, and 200 with the same lot where the same was sent before. Errors: those of `openLotWorkflow`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id } = stallReach(req)
  const { result } = await openLotWorkflow(req.scope).run({ input: { seller_id, body: bodyOf(req) } })
  const lot = await readLot(req.scope, { id: result.id, seller_id })
  res.status(result.repeated ? 200 : 201).json({ lot })
}
