import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createTwoStalls, deliverShare, placeOrder, type TwoStalls } from "../../support/delivered"
import { givingBack } from "../../support/returned"

describeApp("what an evidence pack says was sold", (app) => {
  let stalls: TwoStalls
  const { tap, asked } = givingBack(() => stalls)

  beforeAll(async () => {
    stalls = await createTwoStalls(app)
  })

  const sold = async () => {
    const { sold: said } = (await stalls.hue.get(`/seller/evidence-packs/${stalls.tray.id}`)).body
    return said.pieces
  }

  it("is what was sent: neither what was only ordered, nor what came back for money", async () => {
    const order = await placeOrder(stalls)
    expect(await sold(), "ordered").toBe(0)
    await deliverShare(stalls.hue, order.share.id)
    expect(await sold(), "delivered").toBe(2)
    await placeOrder(stalls)
    expect(await sold(), "another order").toBe(2)

    const back = await asked(1)
    expect(await sold(), "asked back").toBe(4)
    expect((await tap(back, back.returned, "receive")).status).toBe(200)
    expect(await sold(), "one of two came back").toBe(3)
  })

  it("counts a piece for which another was sent", async () => {
    const back = await asked(1, { wants: "same" })
    await tap(back, back.returned, "accept", { way_back_payer: "stall", remedy: "same" })
    expect((await tap(back, back.returned, "receive")).status).toBe(200)
    expect(await sold()).toBe(2)
  })
})
