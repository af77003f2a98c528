import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { text } from "node:stream/consumers"

/** The bank's side of late payments, over HTTP, for all servers of a test. */
export interface LateBank {
  /** The money of this payment is there. */
  pay: (id: string) => void
  /** The bank will not make this payment: a wrong sum, a closed account, a day that is over. */
  refuse: (id: string) => void
  /** What was given back, in đồng, by payment. */
  refunds: { id: string; amount: number }[]
  close: () => void
}

/** Opens it; servers started afterwards know where it is. */
export async function openLateBank(): Promise<LateBank> {
  const arrived = new Set<string>()
  const refused = new Set<string>()
  const refunds: LateBank["refunds"] = []
  const server = createServer(async (req, res) => {
    const [, , id = "", what] = (req.url ?? "").split("/")
    if (what === "refunds") {
      refunds.push({ id, amount: Number(await text(req)) })
    }
    res
      .setHeader("content-type", "application/json")
      .end(JSON.stringify({ arrived: arrived.has(id), refused: refused.has(id) }))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  process.env.LATE_BANK_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    pay: (id) => void arrived.add(id),
    refuse: (id) => void refused.add(id),
    refunds,
    close: () => void server.close(),
  }
}
