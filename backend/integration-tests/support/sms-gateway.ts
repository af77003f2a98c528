import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"

/** eSMS as its documentation describes it, on this machine. */
export class SmsGateway {
  readonly taken: { Phone: string; Content: string; RequestId: string }[] = []
  private readonly server: Server = createServer((req, res) => {
    let body = ""
    req.on("data", (chunk) => (body += chunk))
    req.on("end", () => {
      this.taken.push(JSON.parse(body) as SmsGateway["taken"][number])
      res.setHeader("content-type", "application/json")
      res.end(JSON.stringify({ CodeResult: "100", CountRegenerate: 0, SMSID: `sms-${this.taken.length}` }))
    })
  })

  /** Resolves with what the backend's environment says of it. */
  async open(): Promise<Record<string, string>> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve))
    const ESMS_ORIGIN = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
    return { ESMS_API_KEY: "key", ESMS_SECRET_KEY: "secret", ESMS_BRANDNAME: "CHOLANG", ESMS_ORIGIN }
  }

  close(): void {
    this.server.closeAllConnections()
    this.server.close()
  }
}
