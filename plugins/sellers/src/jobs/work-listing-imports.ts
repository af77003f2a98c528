import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_IMPORTS_MODULE } from "../modules/listing-imports"
import type { ListingImportsModuleService } from "../modules/listing-imports/service"
import { clearListingImportsWorkflow, workListingImportsWorkflow } from "../workflows/work-listing-imports"

/** Imports whose process ended or fell silent in the middle. */
export default async function workListingImports(container: MedusaContainer): Promise<void> {
  await clearListingImportsWorkflow(container).run()
  const ids = await container.resolve<ListingImportsModuleService>(LISTING_IMPORTS_MODULE).waiting()
  if (ids.length > 0) {
    await workListingImportsWorkflow(container).run({ input: { ids } })
  }
}

export const config = { name: "work-listing-imports", schedule: { interval: 60_000, concurrency: "forbid" } }
