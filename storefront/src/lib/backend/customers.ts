import { backendGet, backendPost } from "./door"
import type { Result } from "./result"

/** A buyer with an account. */
export type Customer = { id: string; email: string; firstName: string; lastName: string }
/** An order in the buyer's list; `code` opens its page. Money is whole đồng, time ISO 8601. */
export type CustomerOrder = { id: string; code: string | null; displayId: number; placedAt: string; total: number }

type RawCustomer = { id: string; email: string; first_name: string | null; last_name: string | null }
type RawCustomerOrder = { id: string; code: string | null; display_id: number; placed_at: string; total: number }

/** Signs a buyer in and answers the session token. */
export async function signIn(email: string, password: string): Promise<Result<string>> {
  const answer = await backendPost<{ token: string }>("/auth/customer/emailpass", { email, password })
  return answer.ok ? { ok: true, data: answer.data.token } : answer
}

/** The buyer a token belongs to. */
export async function readCustomer(token: string): Promise<Result<Customer>> {
  const answer = await backendGet<{ customer: RawCustomer }>("/store/customers/me", {}, token)
  if (!answer.ok) return answer
  const { id, email, first_name: firstName, last_name: lastName } = answer.data.customer
  return { ok: true, data: { id, email, firstName: firstName ?? "", lastName: lastName ?? "" } }
}

/** The buyer's own orders, newest first. */
export async function readCustomerOrders(token: string): Promise<Result<CustomerOrder[]>> {
  const answer = await backendGet<{ orders: RawCustomerOrder[] }>("/store/customers/me/orders", {}, token)
  if (!answer.ok) return answer
  const orders = answer.data.orders.map(({ id, code, display_id: displayId, placed_at: placedAt, total }) => ({
    id,
    code,
    displayId,
    placedAt,
    total,
  }))
  return { ok: true, data: orders }
}
