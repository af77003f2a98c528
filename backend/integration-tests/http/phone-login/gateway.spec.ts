import { afterAll, beforeAll, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { Phone } from "../../support/phone"
import { SmsGateway } from "../../support/sms-gateway"
import { sql } from "../../support/stall"

const gateway = new SmsGateway()

// The backend reads its environment when it is loaded.
beforeAll(async () => {
  Object.assign(process.env, await gateway.open())
})
afterAll(() => gateway.close())

describeApp("an SMS gateway is set", (app) => {
  it("a household signs in with the code that reached its phone; neither code nor words are kept", async () => {
    const phone = new Phone(app, [])
    expect((await phone.askCode("0912 000 111")).status).toBe(202)
    const [message] = await vi.waitFor(() => {
      expect(gateway.taken).toHaveLength(1)
      return gateway.taken
    }, 10_000)
    expect(message).toMatchObject({ Phone: "0912000111", RequestId: expect.stringMatching(/^noti_/) })
    const code = message?.Content.match(/\b\d{6}\b/)?.[0] ?? "none"

    const { status, body } = await phone.send("post", "/phone-login/sessions", { phone: "+84912000111", code })
    expect([status, body.is_new]).toEqual([200, true])
    const kept = await vi.waitFor(async () => {
      const rows = await sql(app, "select * from notification where channel = 'sms'")
      expect(rows).toMatchObject([{ status: "success", external_id: "sms-1", provider_id: "esms" }])
      return rows
    }, 10_000)
    expect(JSON.stringify(kept)).not.toContain(code)
  })
})
