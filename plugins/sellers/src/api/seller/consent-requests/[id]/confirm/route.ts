import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { confirmConsentWorkflow } from "../../../../../workflows/give-consent"
import { pathId } from "../../../../read-page"
import type { SellerRequest } from "../../../../seller-request"

const Body = z.object({ code: z.string().max(40) })

/** The code from the household's phone: `{ code }`; `{ grant, seller_id }`. Errors: those of the workflow. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { code } = Body.parse(req.body ?? {})
  const { result } = await confirmConsentWorkflow(req.scope).run({
    input: { request_id: pathId(req.params.id), helper_id: req.seller_member.id, code },
  })
  res.json(result)
}
