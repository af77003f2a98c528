import type { AddressInfo } from "node:net"
import { createServer, connect as dial, type Socket } from "node:net"
import type { BrowserContext } from "playwright-core"
import type { RunFile } from "../../../tools/lib/run-file.ts"

/**
 * A phone's line to the shop that can be cut, also in the middle of an upload. What a browser offers for that does not reach the requests
 * of a service worker, which would then answer from the network it should do without.
 */
export async function openLine(run: RunFile) {
  const port = Number(new URL(run.storefront_url).port)
  const sockets = new Set<Socket>()
  const line = { isCut: false, bytesLeft: Number.POSITIVE_INFINITY }
  const drop = () => {
    for (const socket of sockets) socket.destroy()
    sockets.clear()
  }
  const server = createServer((phone) => {
    if (line.isCut) return phone.destroy()
    const shop = dial(port, "localhost")
    for (const socket of [phone, shop]) {
      sockets.add(socket)
      socket.on("error", () => socket.destroy())
      socket.on("close", () => {
        sockets.delete(socket)
        phone.destroy()
        shop.destroy()
      })
    }
    phone.on("data", (data) => {
      line.bytesLeft -= data.byteLength
      if (line.bytesLeft > 0) return shop.write(data)
      line.isCut = true
      drop()
    })
    shop.on("data", (data) => phone.write(data))
  })
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve))
  const { port: own } = server.address() as AddressInfo

  return {
    /** The shop as the phone reaches it. */
    run: { ...run, storefront_url: `http://localhost:${own}` },
    /** From now on nothing goes through; the browser is told so, as a phone is. */
    cut: async (context: BrowserContext) => {
      line.isCut = true
      drop()
      await context.setOffline(true)
    },
    /** Goes down by itself once the phone has sent this much more. */
    cutAfter: (bytes: number) => {
      line.bytesLeft = bytes
    },
    isCut: () => line.isCut,
    mend: async (context: BrowserContext) => {
      Object.assign(line, { isCut: false, bytesLeft: Number.POSITIVE_INFINITY })
      await context.setOffline(false)
    },
    close: () => {
      drop()
      server.close()
    },
  }
}
