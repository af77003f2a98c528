import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"

export interface ListingPaperToNote {
  seller_id: string
  sent_by_id: string
  /** Id in the File Module. */
  file_id: string
  type: string
}

/** Writes down whose paper a kept file is. */
export const noteListingPaperStep = createStep(
  "note-listing-paper",
  async ({ file_id, ...paper }: ListingPaperToNote, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const { id } = await sellers.createListingPapers({ ...paper, key: file_id })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<SellersModuleService>(SELLERS_MODULE).deleteListingPapers(id)
    }
  },
)
