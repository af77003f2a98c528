import { brotliDecompressSync, gunzipSync } from "node:zlib"
import { expect, it } from "vitest"
import { chooseEncoding, encoded, isTextual } from "./encode"

it("takes brotli, then gzip, and what the browser refuses not at all", () => {
  expect(chooseEncoding("gzip, deflate, br")).toBe("br")
  expect(chooseEncoding("gzip")).toBe("gzip")
  expect(chooseEncoding("br;q=0, gzip")).toBe("gzip")
  expect(chooseEncoding("identity")).toBeNull()
  expect(chooseEncoding(undefined)).toBeNull()
})

it("compresses a version once and gives back the very text", async () => {
  const body = Buffer.from("Làng nghề ".repeat(500))
  const first = await encoded(body, "br", "/ v1")
  expect(await encoded(body, "br", "/ v1")).toBe(first)
  expect(brotliDecompressSync(first).equals(body)).toBe(true)
  expect(gunzipSync(await encoded(body, "gzip", null)).equals(body)).toBe(true)
})

it("leaves pictures and fonts as they are", () => {
  expect(["text/html; charset=utf-8", "text/x-component", "application/json"].every(isTextual)).toBe(true)
  expect(["image/webp", "font/woff2", "application/pdf", ""].some(isTextual)).toBe(false)
})
