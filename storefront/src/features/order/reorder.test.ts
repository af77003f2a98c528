import { beforeEach, expect, it, vi } from "vitest"
import { addToCart } from "@/features/cart/add-to-cart"
import { readOrder } from "@/lib/backend/orders"
import { reorder } from "./actions"

vi.mock("@/features/cart/add-to-cart")
vi.mock("@/lib/backend/orders")
vi.mock("next/navigation", () => ({
  redirect: (to: string) => {
    throw new Error(to)
  },
}))

/** Failures of putting in, by variant; null where it went in. */
let answers: Record<string, string | null>

beforeEach(() => {
  answers = { tray: null, box: null }
  vi.mocked(addToCart).mockImplementation(async (variantId) => {
    const code = answers[variantId]
    return code ? { code, field: null, status: 409 } : null
  })
})

async function orderAgain(variantIds: (string | null)[] = ["tray", "box"]): Promise<string> {
  const stalls = [{ items: variantIds.map((variantId) => ({ variantId, quantity: 2 })) }]
  vi.mocked(readOrder).mockResolvedValue({ ok: true, data: { stalls } } as never)
  const form = new FormData()
  for (const [name, value] of Object.entries({ code: "0".repeat(26), locale: "vi" })) form.set(name, value)
  return reorder(form).then(
    () => "stayed",
    (left: Error) => left.message,
  )
}

it("puts everything in as often as it was bought", async () => {
  expect(await orderAgain()).toBe("/gio-hang?them=1")
  expect(vi.mocked(addToCart).mock.calls).toEqual([
    ["tray", 2],
    ["box", 2],
  ])
})

it("says what is not sold any more, some of it or all", async () => {
  answers.box = "stock_insufficient"
  expect(await orderAgain()).toBe("/gio-hang?loi=reorder_partly")
  expect(await orderAgain(["tray", null]), "a form that was taken off").toBe("/gio-hang?loi=reorder_partly")
  answers.tray = "stall_on_holiday"
  expect(await orderAgain()).toBe("/gio-hang?loi=reorder_none")
})

it("says what is no fault of the goods as it is", async () => {
  answers.box = "backend_unreachable"
  expect(await orderAgain()).toBe("/gio-hang?loi=backend_unreachable")
})
