import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket } from "../../support/market"
import { watchMessages } from "../../support/messages"
import { Caller, createStaff } from "../../support/people"
import { Phone } from "../../support/phone"
import { createMaker, openStall, refusal, sql } from "../../support/stall"

describeApp("hand-over codes one after the other", (app) => {
  let staff: Caller
  let seller_id: string

  beforeAll(async () => {
    await createMarket(app.container())
    const { token } = await createStaff(app.container(), "site@example.com", { level: "site" })
    staff = new Caller(app.origin(), token)
    seller_id = await openStall(await createMaker(app, "0912 345 678"))
  })

  const make = () => staff.post("/admin/handover-codes", { seller_id })

  it("are five an hour for one owner, whose phone hears of them once in a while, and whose feed each time", async () => {
    const messages = watchMessages(app)
    const phone = new Phone(app, messages)
    for (let time = 1; time <= 5; time++) {
      const { handover_code } = (await make()).body
      expect((await phone.send("post", "/phone-login/sessions/by-handover", { handover_code })).status).toBe(200)
    }
    expect(messages.map(({ to, template }) => [to, template])).toEqual([["+84912345678", "handover-used"]])
    expect(
      await sql(app, "select id from notification where template = 'handover-used' and channel = 'feed'"),
    ).toHaveLength(5)
    const late = await make()
    expect(refusal(late)).toEqual([429, "handover_codes_too_many", "seller_id"])
    expect(late.body.retry_after_seconds).toBeGreaterThan(3500)
    await sql(app, "update handover_code set created_at = created_at - interval '1 hour'")
    expect((await make()).status).toBe(200)
  })
})
