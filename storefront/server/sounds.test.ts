import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { createSounds, readRange } from "./sounds"

const name = "huong-dan/tieng-0123456789abcdef01234567.mp3"
const sounds = createSounds(async (asked) => {
  if (asked === name) return { body: Buffer.from("0123456789"), type: "audio/mpeg" }
  return asked.endsWith(".wav") ? "unreachable" : null
})
const server = createServer((request, response) => void sounds(request.url ?? "", request, response))
let base = ""

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

const get = (path: string, range?: string) => fetch(base + path, range ? { headers: { range } } : {})

describe("sounds of guides", () => {
  it("come whole, to be kept for good", async () => {
    const answer = await get(`/tieng/${name}`)
    expect([answer.status, answer.headers.get("content-type"), await answer.text()]).toEqual([
      200,
      "audio/mpeg",
      "0123456789",
    ])
    expect(answer.headers.get("cache-control")).toContain("immutable")
  })

  it.each([
    ["bytes=0-1", "01", "bytes 0-1/10"],
    ["bytes=4-", "456789", "bytes 4-9/10"],
    ["bytes=-3", "789", "bytes 7-9/10"],
    ["bytes=8-99", "89", "bytes 8-9/10"],
  ])("come in parts: %s", async (range, text, where) => {
    const answer = await get(`/tieng/${name}`, range)
    expect([answer.status, await answer.text(), answer.headers.get("content-range")]).toEqual([206, text, where])
  })

  it("say that a part is not there, and take what is no range for none", async () => {
    expect((await get(`/tieng/${name}`, "bytes=10-")).status).toBe(416)
    expect(readRange("bytes=5-2", 10)).toBe("wrong")
    for (const range of ["bytes=-", "bytes=0-1,3-4", "pages=1-2", undefined]) expect(readRange(range, 10)).toBeNull()
  })

  it("are nothing but sounds of guides", async () => {
    expect((await get("/tieng/huong-dan/tieng-0123456789abcdef01234568.mp3")).status).toBe(404)
    expect((await get("/tieng/huong-dan/tieng-0123456789abcdef01234567.wav")).status).toBe(502)
    for (const path of ["/tieng/../secrets.json", "/tieng/huong-dan/anh-320.webp", "/tieng/"])
      expect((await get(path)).status).toBe(404)
  })
})
