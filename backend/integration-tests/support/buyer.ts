import request, { type Response } from "supertest"
import { HONG_VAN, type Market } from "./market"

export const DELIVERY = {
  recipient_name: "Trần Thị Mai",
  recipient_phone: "0912 345 678",
  contact: "mai@example.com",
  street: "12 ngõ 5, thôn Hạ Thái",
  commune_code: HONG_VAN,
  note: "Gọi trước khi giao",
}

/** Speaks to the shop as a browser's server would: with the publishable key, and a token when logged in. */
export class Buyer {
  constructor(
    private readonly origin: string,
    private readonly market: Market,
    private readonly token?: string,
  ) {}

  send(method: "get" | "post" | "delete", path: string, body?: unknown): Promise<Response> {
    const call = request(this.origin)[method](path).set("x-publishable-api-key", this.market.publishableKey)
    if (this.token) {
      call.set("authorization", `Bearer ${this.token}`)
    }
    return Promise.resolve(body === undefined ? call : call.send(body as object))
  }

  /** An empty cart's id. */
  async openCart(): Promise<string> {
    const { body } = await this.send("post", "/store/carts", { region_id: this.market.regionId })
    return body.cart.id
  }

  add(cartId: string, variant_id: string, quantity: unknown = 1): Promise<Response> {
    return this.send("post", `/store/carts/${cartId}/line-items`, { variant_id, quantity })
  }

  deliver(cartId: string, change: Record<string, unknown> = {}): Promise<Response> {
    return this.send("post", `/store/carts/${cartId}/delivery`, { ...DELIVERY, ...change })
  }

  complete(cartId: string): Promise<Response> {
    return this.send("post", `/store/carts/${cartId}/complete`, {})
  }

  basket(cartId: string): Promise<Response> {
    return this.send("get", `/store/baskets/${cartId}`)
  }

  /** A cart with goods and delivery, one step before the order. */
  async readyCart(variantId: string, quantity = 1): Promise<string> {
    const cartId = await this.openCart()
    await this.add(cartId, variantId, quantity)
    await this.deliver(cartId)
    return cartId
  }

  /** A customer's account of its own, logged in. */
  async register(email: string): Promise<Buyer> {
    const password = "mot-mat-khau-dai"
    const { body } = await this.send("post", "/auth/customer/emailpass/register", { email, password })
    await new Buyer(this.origin, this.market, body.token).send("post", "/store/customers", { email })
    const login = await this.send("post", "/auth/customer/emailpass", { email, password })
    return new Buyer(this.origin, this.market, login.body.token)
  }
}
