import { createHash } from "node:crypto"
import sharp from "sharp"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { seed } from "./fake-backend/seed"
import { isBuilt, refreshSecret, type Shop, startShop } from "./shop"

const product = seed.products[0]
const village = seed.villages[0]
const craft = seed.crafts[0]
const seller = seed.sellers[0]

const pages = [
  "/",
  "/hang",
  `/hang/nghe/${craft?.handle}/xep/gia-tang`,
  "/ocop",
  "/ocop/loai/thuc-pham",
  "/ocop/sao/4",
  "/cach-xep-hang",
  `/san-pham/${product?.handle}`,
  "/lang-nghe",
  `/lang-nghe/${village?.handle}`,
  "/xa/xa-thu-10210",
  "/nghe",
  `/nghe/${craft?.handle}`,
  `/gian-hang/${seller?.handle}`,
  "/giay-chung-nhan/01demostars",
  "/giay-chung-nhan/01demoended",
  "/huong-dan",
  "/huong-dan/chup-anh-dep",
  "/tim-kiem",
  "/tim-kiem?q=khay+son+mai",
]
const both = pages.flatMap((page) => [page, `/en${page === "/" ? "" : page}`])

let shop: Shop

function inlineScripts(html: string): string[] {
  const found = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
  return found.filter(([, tag = ""]) => !/\bsrc=|ld\+json/.test(tag)).map(([, , text = ""]) => text)
}

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`

describe.skipIf(!isBuilt)("the built shop (skipped until `npm run build -w storefront` has run)", () => {
  beforeAll(async () => {
    shop = await startShop()
  }, 90_000)
  afterAll(() => shop?.stop())

  it.each(both)("%s is whole without JavaScript and keeps to its policy", async (page) => {
    for (const visit of ["first", "second", "third"]) {
      const answer = await fetch(shop.base + page)
      const html = await answer.text()
      expect(answer.status, visit).toBe(200)
      expect(html.match(/<h1[\s>]/g), visit).toHaveLength(1)
      expect(html, visit).toContain(`<html lang="${page.startsWith("/en") ? "en" : "vi"}"`)
      expect(html, visit).toContain(page.startsWith("/en") ? "Demo data" : "Dữ liệu minh họa")
      expect(html.match(/<[^>]+\son[a-z]+="/g), visit).toBeNull()
      const policy = answer.headers.get("content-security-policy") ?? ""
      expect(
        inlineScripts(html).filter((text) => !policy.includes(hash(text))),
        visit,
      ).toEqual([])
      expect(policy, visit).not.toContain("script-src 'self' 'unsafe")
    }
  })

  it.each([`/san-pham/${product?.handle}`, `/gian-hang/${seller?.handle}`, `/en/san-pham/${product?.handle}`])(
    "%s has a picture of its own for shared links, which changes its address with what it shows",
    async (page) => {
      const html = await (await fetch(shop.base + page)).text()
      const meta = (name: string) => html.match(new RegExp(`<meta property="og:${name}" content="([^"]*)"`))?.[1] ?? ""
      expect([meta("image:width"), meta("image:height"), meta("image:type")]).toEqual(["1200", "630", "image/jpeg"])
      expect(meta("title")).not.toBe("")
      expect(meta("description")).not.toBe("")
      expect(URL.canParse(meta("url"))).toBe(true)
      const { pathname } = new URL(meta("image"))
      const answer = await fetch(shop.base + pathname)
      expect(answer.status).toBe(200)
      expect(answer.headers.get("content-type")).toBe("image/jpeg")
      expect(answer.headers.get("cache-control")).toContain("immutable")
      const picture = Buffer.from(await answer.arrayBuffer())
      expect(await sharp(picture).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 630 })
      expect(picture.byteLength).toBeLessThan(300_000)

      const older = await fetch(shop.base + pathname.replace(/[0-9a-f]{12}(?=\.jpg)/, "0123456789ab"))
      expect([older.status, older.headers.get("cache-control")]).toEqual([200, "no-cache"])
      expect((await fetch(`${shop.base}/chia-se/mon/khong-ban-nua-0123456789ab.jpg`)).status).toBe(404)
      expect((await fetch(`${shop.base}/chia-se/gi-do/x-0123456789ab.jpg`)).status).toBe(404)
    },
  )

  it("shows prices in đồng with a no-break space, in each language its own way", async () => {
    const price = product?.variants[0]?.price_vnd ?? 0
    const vi = await fetch(`${shop.base}/san-pham/${product?.handle}`).then((answer) => answer.text())
    expect(vi).toContain(`${price.toLocaleString("vi-VN")}\u00a0đ`)
    expect(vi).not.toMatch(/\d đ</)
    const en = await fetch(`${shop.base}/en/san-pham/${product?.handle}`).then((answer) => answer.text())
    expect(en).toContain(`${price.toLocaleString("en-GB")}\u00a0₫`)
    expect(en).toContain("Delivery within Vietnam")
  })

  it("names itself in absolute addresses, in both languages", async () => {
    const html = await fetch(`${shop.base}/en/lang-nghe/${village?.handle}`).then((answer) => answer.text())
    expect(html).toContain(`<link rel="canonical" href="${shop.base}/en/lang-nghe/${village?.handle}"/>`)
    expect(html).toContain(`hrefLang="vi" href="${shop.base}/lang-nghe/${village?.handle}"`)
    const index = await fetch(`${shop.base}/sitemap.xml`).then((answer) => answer.text())
    const files = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => url)
    expect(files).toContain(`${shop.base}/sitemap/product-1.xml`)
    const maps = await Promise.all(files.map((file) => fetch(file).then((answer) => answer.text())))
    expect(maps.join("")).toContain(`<loc>${shop.base}/san-pham/${product?.handle}</loc>`)
    expect(maps.join("")).toContain(`<loc>${shop.base}/hang</loc>`)
    expect((await fetch(`${shop.base}/sitemap/product-2.xml`)).status).toBe(404)
  })

  it.each([
    "/san-pham/nope",
    "/en/gian-hang/nope",
    "/lang-nghe/nope",
    "/nghe/-",
    "/hang/nope",
    "/ocop/loai/food",
    "/en/ocop/lang/nope",
    "/nope",
    "/en/nope/x",
  ])("%s is gone at the first request", async (page) => {
    const answer = await fetch(shop.base + page)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain(page.startsWith("/en") ? "This page is gone" : "Trang này không còn")
  })

  it("answers a browser that has the page already with 304, and the filter form with the list's address", async () => {
    const page = `${shop.base}/hang`
    const etag = (await fetch(page)).headers.get("etag") ?? ""
    expect(etag).not.toBe("")
    expect((await fetch(page, { headers: { "if-none-match": etag } })).status).toBe(304)
    const form = await fetch(`${page}?nghe=${craft?.handle}&lang=&xep=gia-giam`, { redirect: "manual" })
    expect(form.status).toBe(303)
    expect(form.headers.get("location")).toBe(`/hang/nghe/${craft?.handle}/xep/gia-giam`)
  })

  it("shows a change at the next visit after the backend said so, and only to who knows the secret", async () => {
    const page = `${shop.base}/san-pham/${product?.handle}`
    const refresh = (secret: string, tags: unknown) =>
      fetch(`${shop.base}/api/refresh`, {
        method: "POST",
        headers: { "x-refresh-secret": secret, "content-type": "application/json" },
        body: JSON.stringify({ tags }),
      })
    if (!product) throw new Error("the seed has no product")
    const before = product.title.vi
    await fetch(page).then((answer) => answer.text())
    product.title.vi = "Tên vừa đổi"
    expect((await refresh("guess", ["all"])).status).toBe(401)
    expect((await refresh(refreshSecret, ["everything"])).status).toBe(400)
    expect(await fetch(page).then((answer) => answer.text())).toContain(before)
    expect((await refresh(refreshSecret, [`product:${product.handle}`])).status).toBe(200)
    expect(await fetch(page).then((answer) => answer.text())).toContain("Tên vừa đổi")
    product.title.vi = before
  })

  it("says so in a sentence, soon, when the backend is silent", async () => {
    shop.fake.close()
    const began = Date.now()
    const answer = await fetch(`${shop.base}/hang/xep/gia-giam`)
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain("Trang chưa mở được")
    expect(Date.now() - began).toBeLessThan(10_000)
  })
})
