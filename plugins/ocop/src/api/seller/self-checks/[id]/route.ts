import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaResponse } from "@medusajs/framework/http"
import { readSelfChecks } from "../../../../queries/self-checks"
import { sheetOf } from "../../../../workflows/rules/read-self-check"
import { saveSelfCheckWorkflow } from "../../../../workflows/save-self-check"
import { bodyOf, idOf } from "../../../requests"
import { fairsAtDesk, type SellerRequest, stallReach } from "../../../seller-request"

async function show(req: SellerRequest, res: MedusaResponse, productSet: unknown): Promise<void> {
  const table = sheetOf(productSet)
  const [goods] = await readSelfChecks(req.scope, { ...stallReach(req), id: idOf(req) || "none" })
  if (!goods) {
    throw new InputError({ code: "product_not_found", type: "not_found", message: "No such product of this stall" })
  }
  const { checks, ...product } = goods
  const check = checks.find(({ product_set }) => product_set === table.product_set) ?? null
  res.json({ product, table, check })
}

/**
 * The sheet of a set (`?product_set=QD26-21`) for one of the stall's goods, by the product's id, with what was answered:
 * `{ product, table, check }`, `check` null before. Errors: `set_without_sheet`, `product_not_found` (404).
 */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await show(req, res, req.query.product_set)
}

/** Keeps answers, body of `readSelfCheck`; answers as GET. Errors: those of `saveSelfCheckWorkflow`. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const body = bodyOf(req)
  const { by_kind, by_id } = fairsAtDesk(req, null)
  const input = { product_id: idOf(req), reach: stallReach(req), by: { by_kind, by_id }, body }
  await saveSelfCheckWorkflow(req.scope).run({ input })
  await show(req, res, body.product_set)
}
