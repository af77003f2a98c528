import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { expect, it } from "vitest"
import { isTooLargeForm, largestForm, sendTooLargeBack } from "./too-large"

const form = (length: number, more: Record<string, string> = {}) => ({
  method: "POST",
  headers: { "content-type": "multipart/form-data; boundary=x", "content-length": String(length), ...more },
})

it("knows a plain form with more than Next reads", () => {
  expect(isTooLargeForm(form(largestForm + 1))).toBe(true)
  expect(isTooLargeForm(form(largestForm))).toBe(false)
  expect(isTooLargeForm(form(largestForm + 1, { "next-action": "a" }))).toBe(false)
  expect(isTooLargeForm({ ...form(largestForm + 1), method: "GET" })).toBe(false)
  expect(isTooLargeForm({ method: "POST", headers: { "content-length": String(largestForm + 1) } })).toBe(false)
})

it("hears a scan of thirty megabytes out, and sends its browser back to the form with words for it", async () => {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://shop")
    void sendTooLargeBack(request, response, url)
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  const { port } = server.address() as AddressInfo
  const body = new FormData()
  body.set("scan_id", new File([new Uint8Array(30 * 1024 * 1024)], "giay.pdf"))
  const address = `http://127.0.0.1:${port}/ban-hang/giay-ocop/moi?gian=a&xong=sent`
  const answer = await fetch(address, { method: "POST", body, redirect: "manual" })
  expect(answer.status).toBe(303)
  expect(answer.headers.get("location")).toBe("/ban-hang/giay-ocop/moi?gian=a&loi=scan_too_large")
  await new Promise((closed) => server.close(closed))
})
