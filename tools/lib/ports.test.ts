import { createServer, type Server } from "node:net"
import { afterEach, expect, it } from "vitest"
import { freePort, isFree, requireFree } from "./ports.ts"

let server: Server | undefined

afterEach(() => server?.close())

async function occupied(): Promise<number> {
  const port = await freePort()
  await new Promise<void>((resolve) => {
    server = createServer().listen({ port, host: "127.0.0.1" }, resolve)
  })
  return port
}

it("sees a port that only loopback listens on as taken", async () => {
  expect(await isFree(await occupied())).toBe(false)
})

it("picks another port when the preferred one is taken", async () => {
  const taken = await occupied()
  expect(await freePort(taken)).not.toBe(taken)
})

it("names the port, its use and the variable that chooses another", async () => {
  const taken = await occupied()
  await expect(requireFree(taken, "STOREFRONT_PORT", "storefront")).rejects.toMatchObject({
    message: `Port ${taken} for the storefront is taken by another program`,
    advice: expect.stringContaining("STOREFRONT_PORT="),
  })
})
