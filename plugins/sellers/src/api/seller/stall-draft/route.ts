import type { MedusaResponse } from "@medusajs/framework/http"
import { SELLERS_MODULE } from "../../../modules/sellers"
import type { SellersModuleService } from "../../../modules/sellers/service"
import { saveStallDraftWorkflow } from "../../../workflows"
import { readDraftForm } from "../../../workflows/rules/read-draft"
import { bodyOf } from "../../context"
import type { SellerRequest } from "../../seller-request"

/** The half-filled form of who asks: `{ draft: { revision, answers, updated_at } | null }`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const draft = await req.scope.resolve<SellersModuleService>(SELLERS_MODULE).readDraft(req.seller_member.id)
  const { member_id: _, ...shown } = draft ?? { member_id: "" }
  res.json({ draft: draft && shown })
}

/**
 * Keeps the form: `revision` as last seen (0 for none), `answers` (≤ 16 kB; `identity` is never kept). Answers
 * `{ draft }`; 409 `draft_changed` when another phone was faster.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { result: draft } = await saveStallDraftWorkflow(req.scope).run({
    input: { member_id: req.seller_member.id, ...readDraftForm(bodyOf(req)) },
  })
  res.json({ draft })
}
