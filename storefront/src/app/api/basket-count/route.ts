import { readBasket } from "@/lib/backend/baskets"
import { accountCookie, basketCookie } from "@/lib/session"

/** `{ count }`: pieces in the visitor's basket, for the number in the header. 0 when there is none or it cannot be read. */
export async function GET(): Promise<Response> {
  const id = await basketCookie.recall()
  if (!id) return answer(0)
  const basket = await readBasket(id, "vi", await accountCookie.recall())
  return answer(basket.ok && !basket.data.completed ? basket.data.itemCount : 0)
}

function answer(count: number): Response {
  return Response.json({ count }, { headers: { "cache-control": "private, no-store" } })
}
