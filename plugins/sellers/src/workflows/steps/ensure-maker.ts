import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"

/** Id of the stall's maker of this name, made when it is new; null where goods name none. */
export const ensureMakerStep = createStep(
  "ensure-maker",
  async ({ seller_id, name }: { seller_id: string; name: string | null }, { container }) => {
    if (name === null) {
      return new StepResponse<string | null, string | null>(null, null)
    }
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const { id, is_new } = await sellers.ensureMaker(seller_id, name)
    return new StepResponse<string | null, string | null>(id, is_new ? id : null)
  },
  async (made, { container }) => {
    if (made) {
      await container.resolve<SellersModuleService>(SELLERS_MODULE).deleteMakers(made)
    }
  },
)
