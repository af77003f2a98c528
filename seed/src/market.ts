import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createLocationFulfillmentSetWorkflow,
  createRegionsWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createStockLocationsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateApiKeysWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import type { SeedContext } from "./context"
import type { MarketData } from "./data"

/** What the goods hang on. */
export interface Market {
  regionId: string
  salesChannelId: string
  locationId: string
  shippingProfileId: string
  shippingOptionId: string
}

/** The shop itself: currency, languages, region, channel, key, one stock location, one way of delivery. */
export async function loadMarket(context: SeedContext, data: MarketData): Promise<Market> {
  const { container, query } = context
  const regionId = await ensureRegion(context, data)
  await ensureTaxRegion(context)
  const { data: stores } = await query.graph({
    entity: "store",
    fields: ["id", "default_sales_channel_id", "default_region_id"],
  })
  const store = stores[0]
  if (!store?.default_sales_channel_id) {
    throw new Error("The store has no sales channel yet: start the backend once before seeding.")
  }
  const salesChannelId = store.default_sales_channel_id
  const locationId = await ensureLocation(context, data, salesChannelId)
  const { data: profiles } = await query.graph({
    entity: "shipping_profile",
    fields: ["id"],
    filters: { type: "default" },
  })
  const shippingProfileId = profiles[0]?.id
  if (!shippingProfileId) {
    throw new Error("There is no default shipping profile: run the migrations before seeding.")
  }
  const shippingOptionId = await ensureDelivery(context, data, locationId, shippingProfileId)
  // Names and defaults once: later they are the staff's to change.
  if (!store.default_region_id) {
    await nameShop(container, data, { storeId: store.id, salesChannelId, regionId, locationId })
  }
  return { regionId, salesChannelId, locationId, shippingProfileId, shippingOptionId }
}

async function nameShop(
  container: SeedContext["container"],
  data: MarketData,
  ids: { storeId: string; salesChannelId: string; regionId: string; locationId: string },
): Promise<void> {
  await updateSalesChannelsWorkflow(container).run({
    input: { selector: { id: ids.salesChannelId }, update: { name: data.sales_channel } },
  })
  await updateApiKeysWorkflow(container).run({
    input: { selector: { type: "publishable" }, update: { title: data.publishable_key } },
  })
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: ids.storeId },
      update: {
        name: data.store,
        default_region_id: ids.regionId,
        default_location_id: ids.locationId,
        supported_currencies: [{ currency_code: "vnd", is_default: true, is_tax_inclusive: true }],
        supported_locales: [{ locale_code: "vi-VN" }, { locale_code: "en-US" }],
      },
    },
  })
}

async function ensureRegion({ container, query }: SeedContext, data: MarketData): Promise<string> {
  const { data: known } = await query.graph({ entity: "region", fields: ["id"], filters: { currency_code: "vnd" } })
  if (known[0]) {
    return known[0].id
  }
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: data.region,
          currency_code: "vnd",
          countries: ["vn"],
          payment_providers: ["pp_system_default"],
          is_tax_inclusive: true,
        },
      ],
    },
  })
  const [region] = result
  if (!region) {
    throw new Error("The region was not created.")
  }
  return region.id
}

async function ensureTaxRegion({ container, query }: SeedContext): Promise<void> {
  const { data: known } = await query.graph({ entity: "tax_region", fields: ["id"], filters: { country_code: "vn" } })
  if (!known[0]) {
    await createTaxRegionsWorkflow(container).run({ input: [{ country_code: "vn", provider_id: "tp_system" }] })
  }
}

async function ensureLocation(
  { container, query }: SeedContext,
  data: MarketData,
  salesChannelId: string,
): Promise<string> {
  const { name, ...address } = data.stock_location
  const { data: known } = await query.graph({ entity: "stock_location", fields: ["id"], filters: { name } })
  if (known[0]) {
    return known[0].id
  }
  const { result } = await createStockLocationsWorkflow(container).run({ input: { locations: [{ name, address }] } })
  const [location] = result
  if (!location) {
    throw new Error("The stock location was not created.")
  }
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id: location.id, add: [salesChannelId] } })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
  })
  return location.id
}

/** One fulfilment set, one zone, one flat option: a location per seller makes every cart read all of them. */
async function ensureDelivery(
  { container, query }: SeedContext,
  data: MarketData,
  locationId: string,
  shippingProfileId: string,
): Promise<string> {
  const { code, name, description, price_vnd } = data.shipping_option
  const { data: options } = await query.graph({
    entity: "shipping_option",
    fields: ["id"],
    filters: { type: { code } },
  })
  if (options[0]) {
    return options[0].id
  }
  const zoneId = (await findZone(query, data)) ?? (await createZone({ container, query }, data, locationId))
  const { result } = await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: name.vi,
        price_type: "flat",
        provider_id: "manual_manual",
        service_zone_id: zoneId,
        shipping_profile_id: shippingProfileId,
        type: { code, label: name.vi, description },
        prices: [{ currency_code: "vnd", amount: price_vnd }],
        rules: [
          { attribute: "enabled_in_store", operator: "eq", value: "true" },
          { attribute: "is_return", operator: "eq", value: "false" },
        ],
      },
    ],
  })
  const [option] = result
  if (!option) {
    throw new Error("The shipping option was not created.")
  }
  return option.id
}

async function findZone(query: SeedContext["query"], data: MarketData): Promise<string | undefined> {
  const { data: zones } = await query.graph({
    entity: "service_zone",
    fields: ["id"],
    filters: { name: data.service_zone },
  })
  return zones[0]?.id
}

async function createZone(
  { container, query }: Pick<SeedContext, "container" | "query">,
  data: MarketData,
  locationId: string,
): Promise<string> {
  const filters = { name: data.fulfillment_set }
  const find = async () => (await query.graph({ entity: "fulfillment_set", fields: ["id"], filters })).data[0]?.id
  if (!(await find())) {
    await createLocationFulfillmentSetWorkflow(container).run({
      input: { location_id: locationId, fulfillment_set_data: { name: data.fulfillment_set, type: "shipping" } },
    })
  }
  const setId = await find()
  if (!setId) {
    throw new Error("The fulfilment set was not created.")
  }
  const { result } = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        {
          name: data.service_zone,
          fulfillment_set_id: setId,
          geo_zones: [{ type: "country", country_code: "vn" }],
        },
      ],
    },
  })
  const [zone] = result
  if (!zone) {
    throw new Error("The delivery zone was not created.")
  }
  return zone.id
}
