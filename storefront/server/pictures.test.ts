import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, expect, it } from "vitest"
import { createPictures, type FetchPicture, pictureFetcher } from "./pictures"

let server: Server | undefined
afterEach(() => server?.close())

async function serving(fetchPicture: FetchPicture): Promise<(path: string) => Promise<Response>> {
  const pictures = createPictures(fetchPicture)
  server = createServer((request, response) => void pictures(request.url ?? "", response))
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return (path) => fetch(`http://127.0.0.1:${port}${path}`)
}

it("fetches a picture once and lets browsers keep it for good", async () => {
  const asked: string[] = []
  const get = await serving(async (name) => {
    asked.push(name)
    return { body: Buffer.from("webp"), type: "image/webp" }
  })
  await get("/anh/son-mai/khay-tron-do-320.webp")
  const again = await get("/anh/son-mai/khay-tron-do-320.webp")
  expect(asked).toEqual(["son-mai/khay-tron-do-320.webp"])
  expect(again.headers.get("cache-control")).toContain("immutable")
  expect(await again.text()).toBe("webp")
})

it.each(["/anh/x", "/anh/../secret-320.webp", "/anh/a/b-320.png", "/anh/A-320.webp", "/anh/a%2fb-320.webp"])(
  "knows no picture %s and asks nobody",
  async (path) => {
    const get = await serving(() => Promise.reject(new Error("asked")))
    expect((await get(path)).status).toBe(404)
  },
)

it("tells a missing picture from a silent backend", async () => {
  const get = await serving(async (name) => (name.startsWith("gone") ? null : "unreachable"))
  expect((await get("/anh/gone-320.webp")).status).toBe(404)
  const silent = await get("/anh/other-320.webp")
  expect(silent.status).toBe(502)
  expect(silent.headers.get("cache-control")).toBe("no-store")
})

it("reads a picture whole, but nothing larger than a picture can be", async () => {
  let body = Buffer.alloc(300_000, 1)
  const backend = createServer((_request, response) =>
    response.writeHead(200, { "Content-Type": "image/webp" }).end(body),
  )
  server = backend
  await new Promise<void>((resolve) => backend.listen(0, "127.0.0.1", resolve))
  const fetchPicture = pictureFetcher(() => `http://127.0.0.1:${(backend.address() as AddressInfo).port}`)
  expect(await fetchPicture("a-320.webp")).toEqual({ body, type: "image/webp" })
  body = Buffer.alloc(5 * 1024 * 1024)
  expect(await fetchPicture("a-320.webp")).toBeNull()
})
