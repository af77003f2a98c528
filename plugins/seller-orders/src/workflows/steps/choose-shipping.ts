import { isDeepStrictEqual } from "node:util"
import type { CreateShippingMethodDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type Parcel, parcelsOf } from "../rules/delivery-fees"
import { loadSentLines } from "./load-sent-lines"

interface CartRow {
  items: { requires_shipping: boolean; product?: { shipping_profile?: { id: string } | null } | null }[]
  shipping_methods: {
    id: string
    shipping_option_id?: string | null
    amount: number
    data?: Record<string, unknown> | null
  }[]
}

/** The market's way of delivery: the oldest option for the goods' profile, which in this house is the only one. */
async function findDelivery(container: MedusaContainer, cart: CartRow): Promise<{ id: string; name: string }> {
  const sent = cart.items.filter(({ requires_shipping }) => requires_shipping)
  const profiles = [...new Set(sent.flatMap(({ product }) => product?.shipping_profile?.id ?? []))]
  const options = await container.resolve(Modules.FULFILLMENT).listShippingOptionsForContext(
    {
      shipping_profile_id: profiles,
      context: { is_return: "false", enabled_in_store: "true" },
      address: { country_code: "vn" },
    },
    { order: { created_at: "ASC" }, take: 1 },
  )
  const [option] = options
  if (!option || profiles.length > 1) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The goods need one shipping option for Vietnam")
  }
  return option
}

/** What the order keeps of a parcel: whose it is, and what was said of when it comes. */
function dataOf({ seller_id, zone, make_days, days, closed, pick_up, by_agreement }: Parcel) {
  return { seller_id, zone, make_days, days, closed, pick_up, by_agreement }
}

function isSame({ shipping_methods }: CartRow, parcels: Parcel[]): boolean {
  return (
    parcels.length === shipping_methods.length &&
    parcels.every((parcel) =>
      shipping_methods.some(
        ({ amount, data }) => Number(amount) === parcel.fee_vnd && isDeepStrictEqual(data, dataOf(parcel)),
      ),
    )
  )
}

/**
 * Gives a cart one shipping method for each of its stalls, all of the market's one option: `data.seller_id` says whose
 * parcel it is, and the fee comes from the table by distance and weight. Nothing is written when that is what the cart
 * already has, or while no delivery was given. Undone by putting the old methods back.
 */
export const chooseShippingStep = createStep(
  "choose-shipping",
  async (cartId: string, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const [{ data }, { lines, to, pickUp }] = await Promise.all([
      query.graph({
        entity: "cart",
        fields: ["id", "items.requires_shipping", "items.product.shipping_profile.id", "shipping_methods.*"],
        filters: { id: cartId },
      }),
      loadSentLines(container, cartId),
    ])
    const cart = data[0] as unknown as CartRow
    const parcels = to ? parcelsOf(lines, to, pickUp) : []
    if (isSame(cart, parcels)) {
      return new StepResponse<{ changed: boolean }, null>({ changed: false }, null)
    }
    const carts = container.resolve(Modules.CART)
    const option = parcels.length > 0 ? await findDelivery(container, cart) : null
    const oldIds = cart.shipping_methods.map(({ id }) => id)
    await carts.softDeleteShippingMethods(oldIds)
    const created = await carts.addShippingMethods(
      parcels.map((parcel): CreateShippingMethodDTO & { is_tax_inclusive: boolean } => ({
        cart_id: cartId,
        shipping_option_id: option?.id,
        name: option?.name ?? "",
        amount: parcel.fee_vnd,
        is_tax_inclusive: true,
        data: dataOf(parcel),
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
