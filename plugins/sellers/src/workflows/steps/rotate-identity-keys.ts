import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"

/** Batch by batch, each whole by itself. Not undone: a row reads the same under either key. */
export const rotateIdentityKeysStep = createStep("rotate-identity-keys-step", async (_: undefined, { container }) => {
  const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
  let rotated = 0
  for (let batch = await sellers.rotateIdentityKeys(); batch > 0; batch = await sellers.rotateIdentityKeys()) {
    rotated += batch
  }
  return new StepResponse({ rotated })
})
