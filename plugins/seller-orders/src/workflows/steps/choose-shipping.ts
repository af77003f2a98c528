import type { CreateShippingMethodDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules, QueryContext } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cheapestPerProfile, type PricedOption } from "../rules/shipping"

interface CartRow {
  id: string
  currency_code: string
  region_id: string
  items: { requires_shipping: boolean; product?: { shipping_profile?: { id: string } | null } | null }[]
  shipping_methods: { id: string; shipping_option_id?: string | null; amount: number }[]
}

async function pricedOptions(container: MedusaContainer, cart: CartRow, profiles: string[]): Promise<PricedOption[]> {
  const options = await container.resolve(Modules.FULFILLMENT).listShippingOptionsForContext({
    shipping_profile_id: profiles,
    context: { is_return: "false", enabled_in_store: "true" },
    address: { country_code: "vn" },
  })
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: priced } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "name", "shipping_profile_id", "calculated_price.*"],
    filters: { id: options.filter(({ price_type }) => price_type === "flat").map(({ id }) => id) },
    context: { calculated_price: QueryContext({ currency_code: cart.currency_code, region_id: cart.region_id }) },
  })
  return priced
}

/**
 * Gives each shipping profile of the goods its cheapest flat option, which in this house is the only one.
 * Nothing is written when that is what the cart already has. Undone by putting the old methods back.
 */
export const chooseShippingStep = createStep(
  "choose-shipping",
  async (cartId: string, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "cart",
      fields: [
        "id",
        "currency_code",
        "region_id",
        "items.requires_shipping",
        "items.product.shipping_profile.id",
        "shipping_methods.*",
      ],
      filters: { id: cartId },
    })
    const cart = data[0] as unknown as CartRow
    const shipped = cart.items.filter(({ requires_shipping }) => requires_shipping)
    const profiles = [...new Set(shipped.flatMap(({ product }) => product?.shipping_profile?.id ?? []))]
    const chosen = profiles.length ? cheapestPerProfile(await pricedOptions(container, cart, profiles)) : []
    if (chosen.length < profiles.length) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        "A shipping profile of the cart has no flat option for Vietnam",
      )
    }
    const same =
      chosen.length === cart.shipping_methods.length &&
      chosen.every(({ id, amount }) =>
        cart.shipping_methods.some((method) => method.shipping_option_id === id && Number(method.amount) === amount),
      )
    if (same) {
      return new StepResponse<{ changed: boolean }, null>({ changed: false }, null)
    }
    const carts = container.resolve(Modules.CART)
    const oldIds = cart.shipping_methods.map(({ id }) => id)
    await carts.softDeleteShippingMethods(oldIds)
    const created = await carts.addShippingMethods(
      chosen.map(({ id, name, amount, is_tax_inclusive }): CreateShippingMethodDTO & { is_tax_inclusive: boolean } => ({
        cart_id: cartId,
        shipping_option_id: id,
        name,
        amount,
        is_tax_inclusive,
      })),
    )
    return new StepResponse({ changed: true }, { oldIds, newIds: created.map(({ id }) => id) })
  },
  async (done, { container }) => {
    if (done) {
      const carts = container.resolve(Modules.CART)
      await carts.deleteShippingMethods(done.newIds)
      await carts.restoreShippingMethods(done.oldIds)
    }
  },
)
