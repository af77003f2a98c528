import { InputError } from "@cho-lang/kit/input-error"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"
import { checklistOf } from "../rules/checklist"
import { SHORTEST_REASON } from "../rules/seller-states"

/**
 * Looks at the checklist of a stall that is to be approved: what is wrong blocks, what is missing needs a reason.
 * Answers which papers it looked at: the approval holds for these.
 * @throws InputError `checklist_wrong` (`items`), `reason_required` (`items`)
 */
export const checkReadyStep = createStep(
  "check-ready",
  async ({ seller_id, reason }: { seller_id: string; reason: string | null }, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const [seller] = await sellers.listSellers({ id: seller_id }, { relations: ["memberships.member"], take: 1 })
    const papers = await sellers.readPapers(seller_id)
    const { data: listings } = await query.graph({
      entity: "listing",
      fields: ["product.id", "product.thumbnail"],
      filters: { seller_id },
    })
    const owners = (seller?.memberships ?? []).filter(({ role }) => role === "owner")
    const items = checklistOf({
      phone_confirmed: owners.some(({ member }) => Boolean(member?.phone_confirmed_at)),
      identity_verified: papers.is_verified,
      owner_name: seller?.owner_name ?? null,
      organisation_name: seller?.organisation_name ?? null,
      account_holder: papers.account_holder,
      products_with_photo: listings.filter(({ product }) => Boolean(product?.thumbnail)).length,
    })
    const named = (state: string) =>
      items
        .filter((item) => item.state === state)
        .map(({ key }) => key)
        .join(",")
    if (named("wrong")) {
      throw new InputError({
        code: "checklist_wrong",
        type: "not_allowed",
        message: "Something must be put right before this stall can be approved",
        details: { items: named("wrong") },
      })
    }
    if (named("missing") && (reason ?? "").length < SHORTEST_REASON) {
      throw new InputError({
        code: "reason_required",
        field: "reason",
        message: `Say why without the missing items: at least ${SHORTEST_REASON} characters`,
        details: { items: named("missing"), min: SHORTEST_REASON },
      })
    }
    return new StepResponse(papers.seen)
  },
)
