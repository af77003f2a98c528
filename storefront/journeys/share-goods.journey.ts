import sharp from "sharp"
import { expect } from "vitest"
import { journey } from "../../tools/journeys/journey.ts"
import { isWellMade, openRare, signInByPassword } from "./support/desk.ts"
import { phoneOptions } from "./support/people.ts"

journey(
  "a piece and the stall are sent into a chat, and the link shows a picture of its own",
  async ({ browser, run }) => {
    if (!run.demo) throw new Error("This system has no demo accounts")
    const context = await browser.newContext({
      ...phoneOptions(run),
      permissions: ["clipboard-read", "clipboard-write"],
    })
    context.setDefaultTimeout(20_000)
    const page = await context.newPage()
    // A browser without the phone's own list of programs.
    await page.addInitScript("delete Navigator.prototype.share")
    await signInByPassword(page, run.demo.seller)

    await page.goto("/ban-hang/gian")
    await page.getByRole("button", { name: "Gửi lên nhóm Zalo" }).click()
    await page.getByText("Đã chép đường dẫn.").waitFor()
    expect(await page.evaluate("navigator.clipboard.readText()")).toContain(`${run.storefront_url}/gian-hang/`)
    await isWellMade(page)

    await page.goto("/ban-hang/hang")
    await openRare(page)
    await page
      .getByRole("button", { name: /^Gửi lên nhóm Zalo/ })
      .first()
      .click()
    await page.getByText("Đã chép đường dẫn.").waitFor()
    await isWellMade(page)
    const link = String(await page.evaluate("navigator.clipboard.readText()"))
    expect(link).toContain(`${run.storefront_url}/san-pham/`)

    // Where it cannot be copied the link stands there.
    await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error())")
    await page
      .getByRole("button", { name: /^Gửi lên nhóm Zalo/ })
      .first()
      .click()
    await page.getByRole("link", { name: link }).waitFor()
    await isWellMade(page)

    await page.goto(link)
    const image = await page.locator('meta[property="og:image"]').getAttribute("content")
    const answer = await page.request.get(image ?? "")
    expect(answer.headers()["content-type"]).toBe("image/jpeg")
    const picture = await answer.body()
    expect(await sharp(picture).metadata()).toMatchObject({ width: 1200, height: 630 })
    expect(picture.byteLength).toBeLessThan(300_000)

    // A phone that has the list gets title and address; put away again, nothing is said.
    const phone = await context.newPage()
    await phone.addInitScript("Navigator.prototype.share = async (what) => { window.shared = what }")
    await phone.goto("/ban-hang/hang")
    await openRare(phone)
    await phone
      .getByRole("button", { name: /^Gửi lên nhóm Zalo/ })
      .first()
      .click()
    expect(await phone.evaluate("window.shared")).toMatchObject({ url: link })
    await context.close()

    const plain = await browser.newContext({ ...phoneOptions(run), javaScriptEnabled: false })
    const still = await plain.newPage()
    await signInByPassword(still, run.demo.seller)
    await still.goto("/ban-hang/gian")
    await still.getByRole("link", { name: /\/gian-hang\// }).waitFor()
    await plain.close()
  },
  120_000,
)
