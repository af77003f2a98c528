import { expect } from "vitest"
import { journey } from "../../tools/journeys/journey.ts"
import { isWellMade } from "./support/desk.ts"
import { personWith, phoneOf } from "./support/people.ts"

interface Manifest {
  name: string
  scope: string
  start_url: string
  lang: string
  icons: { src: string; sizes: string; purpose: string }[]
}

/** What Chrome does when a page may be put on the first screen; here it remembers that it was asked. */
const offer = `(() => {
  const event = new Event("beforeinstallprompt", { cancelable: true })
  event.prompt = async () => { window.asked = true }
  window.dispatchEvent(event)
})()`

journey(
  "the desk has an icon and a name of its own, offered in one line and nowhere else",
  async ({ browser, run }) => {
    const owner = await personWith(run)
    const page = await phoneOf(browser, run, owner)
    await page.goto("/ban-hang")
    const address = await page.locator("link[rel=manifest]").getAttribute("href")
    expect(address).toBe("/ban-hang/gian-hang.webmanifest")
    expect(await page.locator("link[rel=manifest]").count()).toBe(1)
    const answer = await page.request.get("/ban-hang/gian-hang.webmanifest")
    expect(answer.headers()["content-type"]).toContain("application/manifest+json")
    const manifest: Manifest = await answer.json()
    expect(manifest).toMatchObject({
      name: "Gian hàng của tôi",
      scope: "/ban-hang",
      start_url: "/ban-hang?nguon=icon",
      lang: "vi",
    })
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      "192x192 any",
      "512x512 any",
      "512x512 maskable",
    ])
    const english = await page.request.get("/en/ban-hang/gian-hang.webmanifest")
    expect(await english.json()).toMatchObject({ name: "My stall", scope: "/en/ban-hang", lang: "en" })
    for (const { src, sizes } of [...manifest.icons, { src: "/bieu-tuong/icon-apple-180.png", sizes: "180x180" }]) {
      const image = await page.request.get(src)
      expect([image.status(), image.headers()["content-type"]], src).toEqual([200, "image/png"])
      const bytes = await image.body()
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, src).toBe(sizes)
    }

    const button = page.getByRole("button", { name: "Đặt lên màn hình" })
    await page.waitForLoadState("networkidle")
    expect(await button.count()).toBe(0)
    await page.evaluate(offer)
    await button.waitFor()
    await isWellMade(page)
    await button.click()
    expect(await page.evaluate("window.asked")).toBe(true)
    await button.waitFor({ state: "detached" })

    await page.goto("/")
    expect(await page.locator("link[rel=manifest]").getAttribute("href")).toContain("/manifest.webmanifest")
    await page.context().close()
  },
)

journey("an iPhone reads how to do it; Zalo's own browser is offered nothing", async ({ browser, run }) => {
  const owner = await personWith(run)
  const iphone =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Version/18.1 Mobile Safari/604.1"
  for (const [userAgent, count] of [
    [iphone, 1],
    [`${iphone} Zalo iOS/25.1`, 0],
  ] as const) {
    const context = await browser.newContext({
      baseURL: run.storefront_url,
      userAgent,
      viewport: { width: 360, height: 740 },
      locale: "vi-VN",
    })
    await context.addCookies([{ name: "desk", value: owner.deviceToken, url: run.storefront_url }])
    const page = await context.newPage()
    await page.goto("/ban-hang")
    await page.waitForLoadState("networkidle")
    await page.evaluate(
      offer.replace("window.dispatchEvent(event)", userAgent.includes("Zalo") ? "window.dispatchEvent(event)" : ""),
    )
    expect(await page.getByText("Bấm nút Chia sẻ, rồi chọn Thêm vào MH chính.").count()).toBe(count)
    expect(await page.getByRole("button", { name: "Đặt lên màn hình" }).count()).toBe(0)
    await context.close()
  }
})
