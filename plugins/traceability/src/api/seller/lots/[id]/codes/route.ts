import type { MedusaResponse } from "@medusajs/framework/http"
import { lotNotFound } from "../../../../../modules/traceability/codes"
import { type LotCodes, readLotCodes } from "../../../../../queries/lot-codes"
import { makeCodesWorkflow } from "../../../../../workflows/make-codes"
import { wholeNumber } from "../../../../../workflows/rules/read-code-wish"
import { bodyOf, idOf, type SellerRequest, stallReach } from "../../../../requests"

const PAGE = 100

async function codesFor(req: SellerRequest, offset: number, limit: number): Promise<LotCodes> {
  const found = await readLotCodes(req.scope, {
    seller_id: stallReach(req).seller_id,
    lot_id: idOf(req),
    offset,
    limit,
  })
  if (!found) {
    throw lotNotFound()
  }
  return found
}

/** Codes of a lot, `?offset` and `?limit` (at most 100): see `LotCodes`. 404 `lot_not_found`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const offset = wholeNumber(req.query.offset) ?? 0
  res.json(await codesFor(req, offset, Math.min(PAGE, wholeNumber(req.query.limit) ?? PAGE)))
}

/**
 * Makes codes: body of `readCodeWish`. Answers 201 `{ made, repeated }`, 200 where the pieces had theirs, with the first page of
 * `LotCodes`. Errors: those of `makeCodesStep`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const input = { seller_id: stallReach(req).seller_id, lot_id: idOf(req), body: bodyOf(req) }
  const { result } = await makeCodesWorkflow(req.scope).run({ input })
  const { count, repeated } = result
  res.status(repeated ? 200 : 201).json({ made: count, repeated, ...(await codesFor(req, 0, PAGE)) })
}
