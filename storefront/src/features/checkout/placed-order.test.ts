import { beforeEach, expect, it, vi } from "vitest"
import { placeOrder, readBasket } from "@/lib/backend/baskets"
import { basketCookie, placedCookie } from "@/lib/session"
import { openPlacedOrder, placeOrderNow } from "./actions"

vi.mock("@/lib/backend/baskets")
vi.mock("@/lib/session", () => {
  const cookie = () => ({ keep: vi.fn(), recall: vi.fn(), forget: vi.fn() })
  return { accountCookie: cookie(), basketCookie: cookie(), draftCookie: cookie(), placedCookie: cookie() }
})
vi.mock("next/navigation", () => ({
  redirect: (to: string) => {
    throw new Error(to)
  },
}))

const code = "0".repeat(26)

function remembered({ basket, placed }: { basket?: string; placed?: string }): void {
  vi.mocked(basketCookie.recall).mockResolvedValue(basket)
  vi.mocked(placedCookie.recall).mockResolvedValue(placed)
}

async function ledBy(action: (form: FormData) => Promise<void>): Promise<string> {
  const form = new FormData()
  form.set("locale", "vi")
  return action(form).then(
    () => "stayed",
    (left: Error) => left.message,
  )
}

beforeEach(() => {
  vi.clearAllMocks()
  vi.mocked(placeOrder).mockResolvedValue({ ok: true, data: code })
  vi.mocked(readBasket).mockResolvedValue({ ok: true, data: { completed: true } } as never)
})

it("opens the order of a basket that became one, and forgets the basket", async () => {
  remembered({ basket: "cart_1" })
  expect(await ledBy(openPlacedOrder)).toBe(`/don-hang/${code}?moi=1`)
  expect(vi.mocked(placeOrder).mock.calls[0]?.[0]).toBe("cart_1")
  expect(basketCookie.forget).toHaveBeenCalled()
})

it("opens the order of the basket before this one, and keeps this one", async () => {
  remembered({ basket: "cart_2", placed: "cart_1" })
  expect(await ledBy(openPlacedOrder)).toBe(`/don-hang/${code}?moi=1`)
  expect(vi.mocked(placeOrder).mock.calls[0]?.[0]).toBe("cart_1")
  expect(placedCookie.forget).toHaveBeenCalled()
  expect(basketCookie.forget).not.toHaveBeenCalled()
})

it("places nothing: a basket that is still open is shown", async () => {
  vi.mocked(readBasket).mockResolvedValue({ ok: true, data: { completed: false } } as never)
  remembered({ basket: "cart_1" })
  expect(await ledBy(openPlacedOrder)).toBe("/gio-hang")
  expect(placeOrder).not.toHaveBeenCalled()
})

it.each([placeOrderNow, openPlacedOrder])("keeps the basket while no answer came: %o", async (action) => {
  vi.mocked(placeOrder).mockResolvedValue({ ok: false, error: { code: "backend_timeout", field: null, status: 0 } })
  remembered({ basket: "cart_1" })
  expect(await ledBy(action)).toBe("/gio-hang?loi=backend_timeout")
  expect(basketCookie.forget).not.toHaveBeenCalled()
})
