import { randomUUID } from "node:crypto"
import { expect } from "vitest"
import { journey } from "../../tools/journeys/journey.ts"
import { askBackend } from "./support/backend.ts"
import { fillDelivery } from "./support/buying.ts"
import { isWellMade } from "./support/desk.ts"
import { addToBasket, household, openOrder, press } from "./support/orders.ts"
import { phoneOf } from "./support/people.ts"

journey(
  "while packing, a household says of which batch an order's piece is",
  async ({ browser, page, run }) => {
    const home = await household(run, "Nhà cô Mẻ")
    const asked = { token: home.owner.token, stall: home.sellerId }
    type Choices = { goods: { id: string }[]; templates: { key: string; unit: string }[] }
    const { goods, templates } = await askBackend<Choices>(run, "/seller/lot-choices", asked)
    const [product, template] = [goods[0], templates[0]]
    if (!product || !template) throw new Error("The stall has no goods of a craft")
    // A day that is over in Vietnam at every hour.
    const made_from = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
    const facts = { product_id: product.id, template: template.key, quantity: 10, unit: template.unit, made_from }
    const body = { client_key: randomUUID(), lot_no: "ME-1", ...facts }
    await askBackend(run, "/seller/lots", { ...asked, body })

    const desk = await phoneOf(browser, run, home.owner)
    await addToBasket(page, desk, home.piece)
    await page.getByRole("link", { name: /^Điền nơi giao/ }).click()
    await page.waitForURL("**/thanh-toan")
    await fillDelivery(page)
    await page.getByRole("button", { name: /^Đặt hàng/ }).click()
    await page.waitForURL(/\/don-hang\/[0-9A-HJKMNP-TV-Z]{26}/i)

    await openOrder(desk)
    expect(await desk.getByRole("heading", { level: 2, name: "Gói từ mẻ nào" }).count()).toBe(0)
    await press(desk, "Nhận đơn")
    await desk.getByRole("heading", { level: 2, name: "Gói từ mẻ nào" }).waitFor()
    await isWellMade(desk)
    const batch = desk.getByRole("combobox", { name: new RegExp(home.piece) })
    await batch.selectOption({ label: await batch.getByRole("option", { name: /ME-1/ }).innerText() })
    await press(desk, "Ghi lại")
    await desk.getByText("Đã ghi gói từ mẻ nào.").waitFor()
    expect(await batch.locator("option:checked").innerText()).toContain("ME-1")
    await isWellMade(desk)
    await desk.context().close()
  },
  180_000,
)
