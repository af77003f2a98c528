import type { Page } from "playwright-core"
import { describe, expect } from "vitest"
import { journey } from "../../tools/journeys/journey.ts"
import { answerThree, isWellMade, newNumber } from "./support/desk.ts"
import { makeTeam, openStall, personWith, phoneOf } from "./support/people.ts"
import { askAdmin } from "./support/staff.ts"

const some = () => String(Date.now() % 1_000_000)

/** Asks a household that has a stall, from the helper's list; `how` names the way of agreeing. */
async function ask(page: Page, how: RegExp): Promise<void> {
  await page.goto("/ban-hang/giup")
  await page.getByRole("link", { name: "Xin hộ đồng ý" }).click()
  await page.getByRole("heading", { level: 1, name: "Xin hộ đồng ý" }).waitFor()
  await isWellMade(page)
  await page.getByRole("radio", { name: how }).check()
  await page.getByRole("button", { name: "Xin đồng ý" }).click()
  await page.waitForURL("**/dong-y/*?cach=*")
  await isWellMade(page)
}

/** A photo as a phone takes it, some megabytes large. */
async function largePhoto(page: Page): Promise<Buffer> {
  const drawn = await page.evaluate<string>(`(() => {
    const canvas = document.createElement("canvas")
    Object.assign(canvas, { width: 3000, height: 2200 })
    const context = canvas.getContext("2d")
    const dots = context.createImageData(3000, 2200)
    for (let at = 0; at < dots.data.length; at += 1) dots.data[at] = at % 4 === 3 ? 255 : 180 + Math.random() * 60
    context.putImageData(dots, 0, 0)
    return canvas.toDataURL("image/jpeg", 0.92)
  })()`)
  return Buffer.from(drawn.slice(drawn.indexOf(",") + 1), "base64")
}

describe("a digital team", () => {
  journey(
    "gets its tasks from the leader; the owner says no, then yes, at the own desk",
    async ({ browser, run }) => {
      const name = `Sơn mài giao việc ${some()}`
      const owner = await personWith(run)
      await openStall(run, owner, { name, owner_name: "Lưu Thị Bưởi" })
      const [leader, member] = [newNumber(), newNumber()]
      await makeTeam(run, [
        { phone: leader, name: "Nguyễn Thu Hạnh" },
        { phone: member, name: "Lê Văn Bình" },
      ])
      const head = await phoneOf(browser, run, await personWith(run, leader))
      await head.goto("/ban-hang/giup")
      await head.getByText(`Giao ${name} cho ai`).click()
      await isWellMade(head)
      await head.getByRole("listitem").filter({ hasText: name }).getByRole("button", { name: "Lê Văn Bình" }).click()
      await head.getByText("Đã giao. Người ấy cần xin hộ đồng ý trước khi làm.").waitFor()

      const helping = await phoneOf(browser, run, await personWith(run, member))
      await ask(helping, /Giấy có chữ ký/)
      const home = await phoneOf(browser, run, owner)
      await home.goto("/ban-hang")
      await home.getByRole("link", { name: /^Người làm cùng/ }).click()
      await home.getByText(/^Cho Lê Văn Bình làm giúp đến/).waitFor()
      await isWellMade(home)
      await home.getByRole("button", { name: "Không cho" }).click()
      await home.getByText("Đã trả lời là không.").waitFor()

      await ask(helping, /Mã gửi về máy của hộ/)
      await home.reload()
      await home.getByRole("button", { name: "Cho làm giúp" }).click()
      await home.getByText("Đã cho làm giúp.").waitFor()
      await isWellMade(home)
      await helping.goto("/ban-hang/giup")
      await helping.getByRole("button", { name: `Làm giúp ${name}` }).click()
      await helping.getByText(`Đang làm giúp ${name}`).waitFor()
      for (const page of [head, helping, home]) await page.context().close()
    },
    240_000,
  )

  journey(
    "sends a signed paper as a large photo; helping begins when staff have looked at it",
    async ({ browser, run }) => {
      const helper = newNumber()
      await makeTeam(run, [{ phone: helper, name: "Nguyễn Thu Hạnh" }])
      const page = await phoneOf(browser, run, await personWith(run, helper))
      const stall = `Sơn mài giấy ${some()}`
      const household = newNumber()
      await page.goto("/ban-hang/giup/moi")
      await page.getByLabel("Số điện thoại của chủ hộ").fill(household)
      await page.getByRole("button", { name: "Làm tiếp" }).click()
      await answerThree(page, "Lưu Thị Bưởi", stall)
      await page.getByRole("radio", { name: /Giấy có chữ ký/ }).check()
      await page.getByRole("button", { name: "Xin đồng ý" }).click()
      await page.getByRole("heading", { level: 1, name: "Chụp giấy đồng ý" }).waitFor()

      const photo = await largePhoto(page)
      expect(photo.length).toBeGreaterThan(2_000_000)
      let sent = 0
      page.on("request", (request) => {
        if (request.method() === "POST") sent = Math.max(sent, request.postDataBuffer()?.length ?? 0)
      })
      await page.locator("input[type=file]").setInputFiles({ name: "giay.jpg", mimeType: "image/jpeg", buffer: photo })
      await page.locator("main img").waitFor()
      await isWellMade(page)
      await page.getByRole("button", { name: "Gửi giấy" }).click()
      await page.getByText("Đã gửi giấy. Cán bộ xã xem xong mới làm giúp được.").waitFor()
      expect(sent).toBeLessThan(photo.length * 0.8)
      await page.getByText("Cán bộ xã đang xem, gửi ngày").waitFor()
      expect(await page.getByRole("button", { name: `Làm giúp ${stall}` }).count()).toBe(0)
      await isWellMade(page)

      type Papers = { consent_papers: { id: string; opening: { name: string } | null }[] }
      const waiting = async () => {
        const { consent_papers: papers } = await askAdmin<Papers>(run, "/admin/consent-papers?state=awaiting_check")
        return papers.find(({ opening }) => opening?.name === stall)?.id
      }
      // A paper that cannot be read is asked for again; what was written is still on the phone.
      await askAdmin(run, `/admin/consent-papers/${await waiting()}/refuse`, { reason: "Ảnh mờ, không rõ chữ ký." })
      await page.goto("/ban-hang/tin")
      await page.getByRole("button", { name: /^Xem các hộ đang giúp/ }).click()
      await page.getByRole("link", { name: /^Xin đồng ý lại •+\d/ }).click()
      expect(await page.getByLabel("Số điện thoại của chủ hộ").inputValue()).toBe(household)
      for (const name of ["Làm tiếp", "Làm tiếp", "Làm tiếp", "Làm tiếp"])
        await page.getByRole("button", { name }).click()
      await page.getByRole("radio", { name: /Giấy có chữ ký/ }).check()
      await page.getByRole("button", { name: "Xin đồng ý" }).click()
      await page.locator("input[type=file]").setInputFiles({ name: "giay.jpg", mimeType: "image/jpeg", buffer: photo })
      await page.getByRole("button", { name: "Gửi giấy" }).click()
      await page.getByText("Đã gửi giấy. Cán bộ xã xem xong mới làm giúp được.").waitFor()

      const id = await waiting()
      await askAdmin(run, `/admin/consent-papers/${id}/file`)
      await askAdmin(run, `/admin/consent-papers/${id}/confirm`, {})
      await page.reload()
      await page.getByRole("button", { name: `Làm giúp ${stall}` }).waitFor()
      // Confirmed: only now what was written leaves the phone.
      await page.goto("/ban-hang/giup/moi")
      await page.getByLabel("Số điện thoại của chủ hộ").waitFor()
      expect(await page.getByText("Đang viết dở trên máy này").count()).toBe(0)
      await page.goto("/ban-hang/tin")
      await page.getByText("Xã đã xem giấy, từ giờ làm giúp được").first().waitFor()
      await page.context().close()
    },
    240_000,
  )
})
