import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { createMarket } from "../../support/market"
import { type TracedLot, traceLot } from "../../support/trace-rows"

const GTIN = "09506000134352"

describeApp("where a GS1 Digital Link leads", (app) => {
  let buyer: Buyer
  let lot: TracedLot

  beforeAll(async () => {
    const market = await createMarket(app.container())
    buyer = new Buyer(app.origin(), market)
    const tray = await market.addProduct({ handle: "khay-tron", price: 450_000, stock: 7 })
    lot = await traceLot(app.container(), { seller_id: market.seller.id, product_id: tray.id })
    await lot.service.updateLots({ id: lot.id, gtin: GTIN })
  })

  const look = (link: string) => buyer.send("get", `/catalogue/digital-links?link=${encodeURIComponent(link)}`)
  const found = async (link: string) => (await look(link)).body.digital_link

  it("goods to their page, a batch to its code, a piece to its own", async () => {
    expect(await found(`/01/${GTIN}`)).toEqual({
      path: `/01/${GTIN}`,
      title: { vi: "Khay khay-tron", en: "Khay khay-tron" },
      code: null,
      product: "khay-tron",
      certificate: null,
      is_recalled: false,
    })
    expect((await found(`/01/9506000134352/10/KT-0926`)).code).toBe(lot.lotCode)
    expect(await found(`/01/${GTIN}/10/KT-0926/21/KT-0926-007`)).toMatchObject({
      path: `/01/${GTIN}/10/KT-0926/21/KT-0926-007`,
      code: lot.pieceCode,
    })
  })

  it("says of a batch that it is recalled, of the goods not", async () => {
    await lot.service.updateLots({ id: lot.id, state: "recalled", recalled_at: new Date(), recall_reason: "x" })
    expect((await found(`/01/${GTIN}/10/KT-0926`)).is_recalled).toBe(true)
    expect((await found(`/01/${GTIN}`)).is_recalled).toBe(false)
  })

  it.each([
    ["/01/09506000134353/10/KT-0926", 400, "gtin_check_digit_wrong"],
    ["/01/02000000000015", 400, "gtin_restricted"],
    [`/01/${GTIN}/21/1/10/KT-0926`, 400, "digital_link_wrong"],
    [`/01/${GTIN}/10/KT-9999`, 404, "digital_link_not_found"],
    [`/01/${GTIN}/10/KT-0926/21/KT-0926-999`, 404, "digital_link_not_found"],
    ["/01/09506000134376", 404, "digital_link_not_found"],
    ["", 400, "digital_link_wrong"],
  ])("refuses %s with %i %s", async (link, status, code) => {
    const answer = await look(link)
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })
})
