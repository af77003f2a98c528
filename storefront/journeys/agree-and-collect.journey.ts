import { expect } from "vitest"
import { journey } from "../../tools/journeys/journey.ts"
import { withDatabase } from "../../tools/lib/postgres/database.ts"
import { askBackend } from "./support/backend.ts"
import { fillDelivery, isWellMade as isWellMadeForBuyers } from "./support/buying.ts"
import { isWellMade } from "./support/desk.ts"
import { plainPhoto } from "./support/goods.ts"
import { addToBasket, household, openOrder, press } from "./support/orders.ts"
import { phoneOf } from "./support/people.ts"

const place = "12 xóm Đình, Xã Hồng Vân"
const collecting = { revision: 0, zones: null, free_from_vnd: null, pick_up: true, pick_up_place: place }

journey(
  "a present: a bulky piece is sent for a fee that was agreed, another is collected at its stall",
  async ({ browser, page, run }) => {
    const hue = await household(run, "Nhà cô Hòa", { delivery_by_agreement: true })
    const tam = await household(run, "Nhà bác Tư")
    const terms = { ...collecting, pick_up_hours: "8 giờ đến 17 giờ" }
    await askBackend(run, "/seller/delivery", { token: tam.owner.token, stall: tam.sellerId, body: terms })
    const [hueDesk, tamDesk] = [await phoneOf(browser, run, hue.owner), await phoneOf(browser, run, tam.owner)]
    await addToBasket(page, hueDesk, hue.piece)
    await addToBasket(page, tamDesk, tam.piece)
    await page.getByRole("link", { name: /^Điền nơi giao/ }).click()
    await page.waitForURL("**/thanh-toan")
    await page.getByRole("checkbox", { name: /tôi đến lấy/ }).check()
    await page.getByRole("checkbox", { name: /quà/ }).check()
    await page.getByLabel("Lời nhắn kèm quà").fill("Mừng tân gia hai bác.")
    await fillDelivery(page)
    await page.getByText(/^Phí giao báo qua điện thoại/).waitFor()
    await page.getByText("thêm phí gian báo qua điện thoại").waitFor()
    await page.getByText("Bạn đến lấy tại gian hàng, không mất phí giao").waitFor()
    await page.getByText(/kèm lời nhắn: Mừng tân gia hai bác/).waitFor()
    await isWellMadeForBuyers(page)
    await page.getByRole("button", { name: /^Đặt hàng/ }).click()
    await page.waitForURL(/\/don-hang\/[0-9A-HJKMNP-TV-Z]{26}/i)
    const order = page.url().replace(/\?.*/, "")
    await page.getByText(`Lấy hàng tại: ${place}`).waitFor()

    // The fee is asked for, and nothing can be packed before the buyer agreed.
    await openOrder(hueDesk)
    await press(hueDesk, "Nhận đơn")
    await hueDesk.getByText("Mừng tân gia hai bác.").waitFor()
    expect(await hueDesk.getByRole("button", { name: "Đã gói xong" }).count()).toBe(0)
    await hueDesk.getByLabel("Phí giao", { exact: true }).fill("350k")
    await hueDesk.getByLabel("Nhắn khách").fill("Xe tải, hai người khiêng")
    await isWellMade(hueDesk)
    await press(hueDesk, "Báo phí cho khách")
    await hueDesk.getByText(/^Đã báo 350\.000.đ, chờ khách đồng ý$/).waitFor()
    await page.goto(order)
    await page.getByText("Gian hàng nhắn: Xe tải, hai người khiêng").waitFor()
    await isWellMadeForBuyers(page)
    await page.getByRole("button", { name: /^Đồng ý phí giao 350\.000/ }).click()
    await page.getByText("Đã đồng ý phí giao. Gian hàng gói và gửi hàng.").waitFor()
    expect(await page.getByText("thêm phí gian báo qua điện thoại").count()).toBe(0)
    await isWellMadeForBuyers(page)

    await hueDesk.reload()
    await press(hueDesk, "Đã gói xong")
    await hueDesk.getByText("Đã gói xong. Giờ mang đi gửi.").waitFor()
    await press(hueDesk, "Đã gửi đi")
    await hueDesk.getByText("Đã ghi là gửi đi.").waitFor()
    await hueDesk.locator("input[type=file]").setInputFiles(await plainPhoto("#d8d0c0"))
    await press(hueDesk, "Gửi ảnh phiếu")
    await hueDesk.getByText("Đã giữ ảnh phiếu gửi. Khách xem được.").waitFor()
    await isWellMade(hueDesk)
    await page.goto(order)
    const receipt = await page.getByRole("link", { name: "Xem ảnh phiếu gửi" }).getAttribute("href")
    const seen = await page.request.get(receipt ?? "")
    expect([seen.status(), seen.headers()["content-type"]]).toEqual([200, "image/jpeg"])

    // Who comes for it is called when it is there.
    await openOrder(tamDesk)
    const tamOrder = tamDesk.url().replace(/\?.*/, "")
    await press(tamDesk, "Nhận đơn")
    await press(tamDesk, "Đã gói xong")
    await tamDesk.getByRole("button", { name: "Báo khách đến lấy" }).waitFor()
    expect(await tamDesk.getByRole("button", { name: "Đã gửi đi" }).count()).toBe(0)
    await isWellMade(tamDesk)
    await press(tamDesk, "Báo khách đến lấy")
    await tamDesk.getByText("Đã báo khách đến lấy.").waitFor()
    await page.goto(order)
    await page.getByText("Mời bạn đến lấy").waitFor()
    await isWellMadeForBuyers(page)

    // The last of it is sold to somebody else: the basket of who still looks at it says so at once.
    await addToBasket(page, tamDesk, tam.piece)
    await withDatabase(run.database_url, (client) =>
      client.query(
        `update inventory_level level set stocked_quantity = reserved_quantity, raw_stocked_quantity = raw_reserved_quantity
           from product_variant_inventory_item need
           join product_variant variant on variant.id = need.variant_id join product on product.id = variant.product_id
          where need.inventory_item_id = level.inventory_item_id and product.title = $1`,
        [tam.piece],
      ),
    )
    await page.goto("/gio-hang")
    await page.getByText(/^Món này vừa hết/).waitFor()
    await isWellMadeForBuyers(page)
    expect(await page.getByRole("link", { name: /^Điền nơi giao/ }).count()).toBe(0)
    const similar = page.getByRole("region", { name: `Món gần giống ${tam.piece}` })
    const offered = await similar.getByRole("heading").allTextContents()
    expect(offered.length).toBeGreaterThan(0)
    expect(offered.length).toBeLessThanOrEqual(4)
    expect(offered).not.toContain(tam.piece)

    // Both hand over; what came broken goes back with a photo, and the household sees it.
    await hueDesk.reload()
    await press(hueDesk, "Khách đã nhận hàng")
    await hueDesk.getByRole("button", { name: "Khách đã nhận hàng" }).waitFor({ state: "detached" })
    await tamDesk.goto(tamOrder)
    await press(tamDesk, "Khách đã nhận hàng")
    await tamDesk.getByRole("button", { name: "Khách đã nhận hàng" }).waitFor({ state: "detached" })
    await page.goto(order)
    await page.getByText("Báo trả hàng").first().click()
    const pieces = page.getByLabel(/nhiều nhất 1/).first()
    expect(await pieces.inputValue(), "nothing else can be meant").toBe("1")
    await pieces.fill("0")
    await page.getByText("Hàng vỡ, hỏng").first().click()
    await page.getByLabel("Nói thêm với gian hàng").first().fill("Vỡ ở chân bàn")
    await page
      .getByLabel(/^Ảnh món hàng/)
      .first()
      .setInputFiles([await plainPhoto("#802020")])
    await isWellMadeForBuyers(page)
    await page.getByRole("button", { name: "Gửi báo trả hàng" }).first().click()
    // Nothing that was typed is lost, and the cursor stands where something is missing.
    await page.getByText("Chọn món muốn trả và số lượng.").waitFor()
    expect(await pieces.evaluate((field) => field === document.activeElement)).toBe(true)
    await isWellMadeForBuyers(page)
    await pieces.fill("1")
    await page.getByRole("button", { name: "Gửi báo trả hàng" }).first().click()
    await page.getByText("Đã báo trả hàng, chờ gian hàng trả lời").waitFor()
    await hueDesk.reload()
    await hueDesk.getByRole("link", { name: "Xem và trả lời" }).click()
    await hueDesk.getByRole("img", { name: /^Ảnh 1/ }).waitFor()
    await hueDesk.getByText("Vỡ ở chân bàn").waitFor()
    await isWellMade(hueDesk)

    // Not worth sending back: what is paid is named before the tap, and what is owed after it, the agreed fee included.
    await hueDesk.getByText("Không cần gửi về, khách giữ lại").click()
    await isWellMade(hueDesk)
    await hueDesk.getByRole("button", { name: /^Trả khách 450\.000.đ, khách giữ hàng$/ }).click()
    await hueDesk.getByText("Khách giữ hàng, không gửi về. Xem tiền phải trả ở dưới.").waitFor()
    await hueDesk.getByText(/^Cần trả khách 800\.000.đ$/).waitFor()
    await isWellMade(hueDesk)
    await Promise.all([hueDesk, tamDesk].map((desk) => desk.context().close()))
  },
)
