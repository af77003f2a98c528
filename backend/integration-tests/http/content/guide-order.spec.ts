import { beforeAll, expect, it } from "vitest"
import { readChanges } from "../../../src/queries/changes"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { guideContent } from "../../support/guide"
import { createMarket, HONG_VAN } from "../../support/market"
import { Caller, createStaff } from "../../support/people"
import { refusal } from "../../support/stall"

describeApp("the order of guides", (app) => {
  let reader: Buyer
  let curator: Caller
  let officer: Caller

  beforeAll(async () => {
    const container = app.container()
    reader = new Buyer(app.origin(), await createMarket(container))
    const site = await createStaff(container, "noi-dung@example.vn", { level: "site", duties: ["curate"] })
    const commune = { level: "commune" as const, code: HONG_VAN, duties: ["curate", "verify"] }
    curator = new Caller(app.origin(), site.token)
    officer = new Caller(app.origin(), (await createStaff(container, "hong-van@example.vn", commune)).token)
  })

  it("is what staff of the whole site make it", async () => {
    const begin = async (slug: string) =>
      (await curator.post("/admin/guides", { slug, content: guideContent() })).body.guide.id
    const [id, other] = [await begin("chup-anh-dep"), await begin("goi-hang")]
    for (const one of [id, other]) {
      await curator.post(`/admin/guides/${one}/publish`, { version: 1 })
    }
    const slugs = async () =>
      (await reader.send("get", "/store/guides")).body.guides.map(({ slug }: { slug: string }) => slug)
    expect(await slugs()).toEqual(["chup-anh-dep", "goi-hang"])
    const since = new Date()
    expect((await curator.post("/admin/guide-order", { ids: [other, id] })).status).toBe(204)
    expect(await slugs()).toEqual(["goi-hang", "chup-anh-dep"])
    expect((await readChanges(app.container(), since)).guides).toHaveLength(2)
    expect(refusal(await curator.post("/admin/guide-order", { ids: [id] }))).toEqual([409, "guide_order_wrong", "ids"])
    expect(refusal(await officer.post("/admin/guide-order", { ids: [id, other] }))).toEqual([
      403,
      "outside_scope",
      null,
    ])
    expect(await slugs()).toEqual(["goi-hang", "chup-anh-dep"])
  })
})
