import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** What all goods hang on: one sales channel, one stock location, one shipping profile. */
export interface MarketIds {
  sales_channel_id: string
  location_id: string
  shipping_profile_id: string
}

/** The market's ids, as the store and the default profile name them. */
export const findMarketStep = createStep("find-market", async (_, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: stores } = await query.graph({
    entity: "store",
    fields: ["default_sales_channel_id", "default_location_id"],
  })
  const { data: profiles } = await query.graph({
    entity: "shipping_profile",
    fields: ["id"],
    filters: { type: "default" },
  })
  const [store] = stores
  const [profile] = profiles
  if (!(store?.default_sales_channel_id && store.default_location_id && profile)) {
    throw new Error("The store names no sales channel, stock location or shipping profile: run the seed first.")
  }
  const market: MarketIds = {
    sales_channel_id: store.default_sales_channel_id,
    location_id: store.default_location_id,
    shipping_profile_id: profile.id,
  }
  return new StepResponse(market)
})
