import { expect } from "vitest"
import { accessibilityProblems, sidewaysOverflow } from "../../tools/journeys/accessibility.ts"
import { journey, widths } from "../../tools/journeys/journey.ts"

/** Nothing but the page itself, without pictures. */
const most = 20_000

journey(
  "the page behind a label reads without JavaScript, weighs little and is made well",
  async ({ browser, run }) => {
    const code = run.demo?.trace_code ?? ""
    expect(code).toMatch(/^[0-9A-Z]{12}$/)
    const phone = { baseURL: run.storefront_url, viewport: { width: widths.phone, height: 740 }, locale: "vi-VN" }
    const context = await browser.newContext({ ...phone, javaScriptEnabled: false })
    const page = await context.newPage()
    const loud: string[] = []
    page.on("console", (message) => loud.push(message.text()))
    const answer = await page.goto(`/t/${code}`)
    expect(answer?.status()).toBe(200)
    expect((await answer?.body())?.byteLength).toBeLessThanOrEqual(most)
    expect(answer?.headers()["content-security-policy"]).toMatch(
      /^default-src 'none'; img-src 'self'; style-src 'sha256-/,
    )
    const title = await page.getByRole("heading", { level: 1 }).innerText()
    const main = page.locator("main")
    await main.getByText(code.replace(/.{4}(?=.)/g, "$&-"), { exact: true }).waitFor()
    for (const words of ["Người làm", "Nơi làm", "Ngày làm", "Nhật ký làm hàng", "Mã QR có thể bị chép lại"]) {
      await main.getByText(words).first().waitFor()
    }

    await main.getByText("Báo nghi hàng giả", { exact: true }).click()
    await main.getByLabel("Bạn thấy gì, mua ở đâu").fill("Tem bị dán đè lên tem khác.")
    await main.getByRole("button", { name: "Gửi lời báo" }).click()
    await main.getByText("Đã nhận lời báo. Cảm ơn bạn.").waitFor()

    await main.getByRole("link", { name: "Bạn đang ở tỉnh nào?" }).click()
    await main.getByRole("button", { name: "Hà Nội", exact: true }).click()
    await main.getByText("Đã ghi. Cảm ơn bạn.").waitFor()

    const slip = (code.startsWith("7") ? "8" : "7") + code.slice(1)
    expect((await page.goto(`/t/${slip}`))?.status()).toBe(400)
    await main.getByRole("heading", { name: "Mã gõ vào chưa khớp" }).waitFor()
    await main.getByLabel("Gõ mã in dưới hình vuông").fill(code.toLowerCase())
    await main.getByRole("button", { name: "Xem mã này" }).click()
    await main.getByRole("heading", { level: 1, name: title }).waitFor()
    expect((await page.goto("/t/000000000001"))?.status()).toBe(404)
    await main.getByRole("heading", { name: "Không tìm thấy mã này" }).waitFor()
    expect(loud.filter((line) => !line.startsWith("Failed to load resource"))).toEqual([])
    await context.close()
  },
)

journey(
  "the page behind a label passes axe on a phone and on a desk, in both languages",
  async ({ run, page, widePage }) => {
    const code = run.demo?.trace_code ?? ""
    for (const [at, path] of [
      [page, `/t/${code}`],
      [widePage, `/en/t/${code}`],
      [page, "/t/7"],
      [page, `/t/${code}/tinh`],
    ] as const) {
      await at.goto(path)
      expect(await accessibilityProblems(at), path).toEqual([])
      expect(await sidewaysOverflow(at), path).toBe(0)
    }
  },
)

journey("whoever asks for data gets the batch as an EPCIS document", async ({ run }) => {
  const headers = { accept: "application/ld+json" }
  const answer = await fetch(`${run.storefront_url}/t/${run.demo?.trace_code}`, { headers })
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/ld+json"])
  const document = (await answer.json()) as { type: string; epcisBody: { eventList: unknown[] } }
  expect(document.type).toBe("EPCISDocument")
  expect(document.epcisBody.eventList.length).toBeGreaterThan(5)
  const gone = await fetch(`${run.storefront_url}/01/09506000134353/10/LO-1`, { redirect: "manual" })
  expect(gone.status).toBe(400)
  const unknown = await fetch(`${run.storefront_url}/01/09506000134352/10/LO-1`, { redirect: "manual" })
  expect(unknown.status).toBe(404)
})
