import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"

/**
 * The attached paper is the stall's own; goods without one pass.
 * @throws InputError `paper_not_found`
 */
export const checkDeclarationStep = createStep(
  "check-declaration",
  async ({ seller_id, id }: { seller_id: string; id: string | null }, { container }) => {
    if (id !== null) {
      const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
      const [paper] = await sellers.listListingPapers({ id, seller_id }, { select: ["id"], take: 1 })
      if (!paper) {
        throw new InputError({ code: "paper_not_found", field: "declaration", message: "No such paper of this stall" })
      }
    }
    return new StepResponse(id)
  },
)
