import { type AddressInfo, createServer, type Server } from "node:net"
import type { Logger } from "@medusajs/framework/types"
import { afterEach, expect, it } from "vitest"
import { SmtpService } from "./service"

const servers: Server[] = []
const made: SmtpService[] = []

/** A mail server (RFC 5321) that takes everything but mail to `nobody@`, and keeps what it was told. */
async function mailServer() {
  const told: string[] = []
  const server = createServer((socket) => {
    let isData = false
    let rest = ""
    const say = (line: string) => socket.write(`${line}\r\n`)
    const answer = (line: string) => {
      told.push(line)
      if (isData) {
        if (line !== ".") return
        isData = false
        return say("250 2.0.0 kept")
      }
      if (/^DATA/i.test(line)) {
        isData = true
        return say("354 go on")
      }
      if (/^RCPT TO:<nobody@/i.test(line)) return say("550 5.1.1 no such person")
      return say(/^QUIT/i.test(line) ? "221 bye" : "250 ok")
    }
    socket.on("error", () => undefined)
    socket.on("data", (chunk) => {
      const lines = (rest + chunk.toString()).split("\r\n")
      rest = lines.pop() ?? ""
      for (const line of lines) answer(line)
    })
    say("220 mail.example")
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return { told, url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

function serviceAt(url: string) {
  const lines: string[] = []
  const logger = { info: (line: string) => lines.push(line) } as unknown as Logger
  const service = new SmtpService({ logger }, { url, from: "Chợ Làng <hang@example.vn>" })
  made.push(service)
  return { lines, service }
}

const message = (to: string) => ({
  to,
  channel: "email",
  template: "order-placed",
  content: { subject: "Đơn #12", text: "Mở đơn: https://example.vn/don-hang/ma-bi-mat" },
})

afterEach(() => {
  for (const service of made.splice(0)) service.close()
  for (const server of servers.splice(0)) server.close()
})

it("hands a plain text message to the mail server", async () => {
  const { told, url } = await mailServer()
  const { service, lines } = serviceAt(url)
  const { id } = await service.send(message("lan@example.com"))
  expect(id).toMatch(/@/)
  expect(told).toContain("MAIL FROM:<hang@example.vn>")
  expect(told).toContain("RCPT TO:<lan@example.com>")
  expect(told.find((line) => line.startsWith("Content-Type"))).toContain("text/plain; charset=utf-8")
  expect(lines.join()).toContain("…@example.com")
  expect(lines.join()).not.toMatch(/lan@|ma-bi-mat/)
})

it("throws where the mail server refuses, and where nobody listens", async () => {
  const { url } = await mailServer()
  await expect(serviceAt(url).service.send(message("nobody@example.com"))).rejects.toThrow("550")
  await expect(serviceAt("smtp://127.0.0.1:9").service.send(message("lan@example.com"))).rejects.toThrow()
})
