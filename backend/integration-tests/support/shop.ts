import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createLocationFulfillmentSetWorkflow,
  createRegionsWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"

/** Đồng: a parcel of up to 2 kg within the commune. */
export const DELIVERY_FEE = 15_000

export interface Shop {
  publishableKey: string
  regionId: string
  salesChannelId: string
  locationId: string
  shippingProfileId: string
}

function first<Row>(rows: Row[], what: string): Row {
  const [row] = rows
  if (row === undefined) {
    throw new Error(`No ${what}`)
  }
  return row
}

/** Region Vietnam in đồng, one place of stock, one way of delivery, cash on delivery. */
export async function createShop(container: MedusaContainer): Promise<Shop> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const store = first(
    (await query.graph({ entity: "store", fields: ["id", "default_sales_channel_id"] })).data,
    "store",
  )
  const key = first((await query.graph({ entity: "api_key", fields: ["token"] })).data, "publishable key")
  const { result: profiles } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Hàng", type: "default" }] },
  })
  const profile = first(profiles, "shipping profile")
  const salesChannelId = store.default_sales_channel_id ?? ""
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: { supported_currencies: [{ currency_code: "vnd", is_default: true, is_tax_inclusive: true }] },
    },
  })
  const { result: regions } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Việt Nam",
          currency_code: "vnd",
          countries: ["vn"],
          payment_providers: ["pp_system_default"],
          is_tax_inclusive: true,
        },
      ],
    },
  })
  await createTaxRegionsWorkflow(container).run({ input: [{ country_code: "vn", provider_id: "tp_system" }] })
  const locationId = await createDelivery(container, salesChannelId, profile.id)
  return {
    publishableKey: key.token,
    regionId: first(regions, "region").id,
    salesChannelId,
    locationId,
    shippingProfileId: profile.id,
  }
}

async function createDelivery(container: MedusaContainer, salesChannelId: string, profileId: string): Promise<string> {
  const { result: locations } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: "Chợ" }] },
  })
  const { id } = first(locations, "stock location")
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id, add: [salesChannelId] } })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
  })
  await createLocationFulfillmentSetWorkflow(container).run({
    input: { location_id: id, fulfillment_set_data: { name: "Giao tận nơi", type: "shipping" } },
  })
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const set = first((await query.graph({ entity: "fulfillment_set", fields: ["id"] })).data, "fulfilment set")
  const { result: zones } = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        {
          name: "Cả nước",
          fulfillment_set_id: set.id,
          geo_zones: [{ type: "country", country_code: "vn" }],
        },
      ],
    },
  })
  await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: "Giao tận nơi",
        price_type: "flat",
        provider_id: "manual_manual",
        service_zone_id: first(zones, "zone").id,
        shipping_profile_id: profileId,
        type: { code: "flat", label: "Giao tận nơi", description: "" },
        prices: [{ currency_code: "vnd", amount: DELIVERY_FEE }],
        rules: [
          { attribute: "enabled_in_store", operator: "eq", value: "true" },
          { attribute: "is_return", operator: "eq", value: "false" },
        ],
      },
    ],
  })
  return id
}
