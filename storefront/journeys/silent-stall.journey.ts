import { journey, widths } from "../../tools/journeys/journey.ts"
import { isWellMade as isWellMadeForStaff } from "./support/admin.ts"
import { fillDelivery, isWellMade as isWellMadeForBuyers } from "./support/buying.ts"
import { isWellMade } from "./support/desk.ts"
import { createOfficer, openAdmin } from "./support/officers.ts"
import { addToBasket, household, press } from "./support/orders.ts"
import { phoneOf } from "./support/people.ts"

const scope = { level: "commune" as const, code: "10210", duties: ["orders"] }

journey("what a stall does not accept, an officer ends, and both sides read why", async ({ browser, page, run }) => {
  const hue = await household(run, "Nhà cô Huệ")
  const desk = await phoneOf(browser, run, hue.owner)
  // Asked once, with nothing chosen beforehand; nobody is an answer.
  await desk.goto("/ban-hang")
  await desk.getByRole("heading", { name: "Khách gọi vào máy ai?" }).waitFor()
  await isWellMade(desk)
  await desk.getByRole("link", { name: "Chọn máy cho khách" }).click()
  await desk.getByText("Không cho khách số nào").waitFor()
  if ((await desk.locator("input[name=member_id]:checked").count()) > 0) {
    throw new Error("Somebody's number is chosen before anybody chose")
  }
  await isWellMade(desk)
  await desk.getByText("Không cho khách số nào").click()
  await press(desk, "Lưu lại")
  await desk.waitForURL("**/ban-hang/gian?*")
  await desk.goto("/ban-hang")
  await desk.getByRole("link", { name: hue.piece }).first().waitFor()
  if ((await desk.getByText("Khách gọi vào máy ai?").count()) > 0) {
    throw new Error("The household is asked again what it has answered")
  }
  await addToBasket(page, desk, hue.piece)
  await page.getByRole("link", { name: /^Điền nơi giao/ }).click()
  await page.waitForURL("**/thanh-toan")
  await fillDelivery(page)
  await press(page, "Đặt hàng")
  await page.waitForURL(/\/don-hang\/[0-9A-HJKMNP-TV-Z]{26}/i)
  await page.getByText("Người giao sẽ gọi vào số của người nhận trước khi tới.", { exact: false }).waitFor()
  const reference = (await page.getByText(/^Phần đơn \d+-1/).innerText()).replace("Phần đơn ", "")

  const officer = await createOfficer(run, scope)
  await page.reload()
  await page.getByText("Cán bộ Xã Hồng Vân xem được đơn này và gọi được gian hàng.", { exact: false }).waitFor()
  await isWellMadeForBuyers(page)
  for (const width of [widths.phone, widths.desk]) {
    const admin = await openAdmin(browser, run, officer, width)
    await admin.goto(`${run.admin_url}/seller-orders?state=placed&q=${reference}`)
    await admin.locator("main").getByRole("link", { name: reference }).click()
    await admin.getByText("Gian hàng chưa nhận đơn").waitFor()
    await isWellMadeForStaff(admin)
    if (width === widths.desk) {
      await admin.getByText("Gian hàng đang vắng nhà").click()
      await admin.locator("#end-note").fill("Gọi ba lần không ai nghe máy")
      await isWellMadeForStaff(admin)
      await admin.getByRole("button", { name: "Hủy phần đơn này" }).click()
      await admin.getByText("Cán bộ đã hủy").first().waitFor()
      await isWellMadeForStaff(admin)
    }
    await admin.context().close()
  }

  await page.reload()
  await page.getByText("Cán bộ đã hủy phần này").waitFor()
  await page.getByText("Vì sao: Gian hàng đang vắng nhà. Gọi ba lần không ai nghe máy").waitFor()
  if ((await page.getByText("Người giao sẽ gọi").count()) > 0) {
    throw new Error("A courier is announced for what is not sent")
  }
  await isWellMadeForBuyers(page)
  await desk.goto("/ban-hang/don?nhom=over")
  await desk.getByRole("listitem").getByText("Cán bộ đã hủy đơn này").click()
  await desk.getByText("Vì sao: Gian đang vắng nhà. Gọi ba lần không ai nghe máy").waitFor()
  await isWellMade(desk)
  await desk.context().close()
})
