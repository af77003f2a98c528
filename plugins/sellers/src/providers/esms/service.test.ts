import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import type { Logger } from "@medusajs/framework/types"
import { afterEach, expect, it } from "vitest"
import { EsmsService } from "./service"

const CODE = "Mã vào gian hàng: 123456."
const servers: Server[] = []

/** A gateway that answers as eSMS documents it, and keeps what it was sent. */
async function gateway(answer: string, status = 200) {
  const asked: { url: string | undefined; body: Record<string, unknown> }[] = []
  const server = createServer((req, res) => {
    let body = ""
    req.on("data", (chunk) => (body += chunk))
    req.on("end", () => {
      asked.push({ url: req.url, body: JSON.parse(body) as Record<string, unknown> })
      res.writeHead(status).end(answer)
    })
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return { asked, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

function serviceAt(origin: string) {
  const lines: string[] = []
  const logger = { info: (line: string) => lines.push(line) } as unknown as Logger
  const options = { apiKey: "key-of-ours", secretKey: "secret-of-ours", brandname: "CHOLANG", origin }
  return { lines, service: new EsmsService({ logger }, options) }
}

const message = (text: string, to = "+84912345678") => ({
  id: "noti_01",
  to,
  channel: "sms",
  template: "sign-in-code",
  content: { text },
})

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

it("sends a message as the gateway documents it, once by its id", async () => {
  const { asked, origin } = await gateway('{"CodeResult":"100","CountRegenerate":0,"SMSID":"d533459e"}')
  const { service, lines } = serviceAt(origin)
  expect(await service.send(message(CODE))).toEqual({ id: "d533459e" })
  expect(asked).toEqual([
    {
      url: "/MainService.svc/json/SendMultipleMessage_V4_post_json/",
      body: {
        ApiKey: "key-of-ours",
        SecretKey: "secret-of-ours",
        Brandname: "CHOLANG",
        SmsType: "2",
        Phone: "0912345678",
        Content: CODE,
        IsUnicode: "1",
        RequestId: "noti_01",
      },
    },
  ])
  expect(lines.join()).toContain("…678")
  expect(lines.join()).not.toMatch(/123456|0912345678|84912345678|of-ours/)
})

it("says that words without marks need no wide letters", async () => {
  const { asked, origin } = await gateway('{"CodeResult":"100","SMSID":"d5"}')
  await serviceAt(origin).service.send(message("Cho Lang: gian Son Mai co 2 don moi."))
  expect(asked[0]?.body.IsUnicode).toBe("0")
})

it("takes a message that the gateway has already for sent", async () => {
  const { origin } = await gateway('{"CodeResult":"124","ErrorMessage":"Request exist 1","SendStatus":"5"}')
  expect(await serviceAt(origin).service.send(message(CODE))).toEqual({})
})

it.each([
  ["a sender nobody registered", '{"CodeResult":"104","ErrorMessage":"Brand name code is not exist"}', 200, "104"],
  ["words nobody registered", '{"CodeResult":"146","ErrorMessage":"Sai template Brandname CSKH"}', 200, "146"],
  ["an answer without a code", '{"error":"Invalid request"}', 200, "answered 200"],
  ["an answer that is no JSON", "<html>Bad gateway</html>", 502, "answered 502"],
])("throws at %s, without a key or a word of the message", async (_what, answer, status, said) => {
  const { origin } = await gateway(answer, status)
  const error: unknown = await serviceAt(origin)
    .service.send(message(CODE))
    .catch((thrown: unknown) => thrown)
  expect(String(error)).toContain(said)
  expect(String(error)).not.toMatch(/123456|of-ours/)
})

it("asks nobody where the number is of another country or there is nothing to say", async () => {
  const { asked, origin } = await gateway("{}")
  const { service } = serviceAt(origin)
  await expect(service.send(message(CODE, "+4915112345678"))).rejects.toThrow("…678 is no number of Vietnam")
  await expect(service.send(message(""))).rejects.toThrow("has no words")
  expect(asked).toEqual([])
})
