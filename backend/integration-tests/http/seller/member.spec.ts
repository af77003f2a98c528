import { changeSellerStateWorkflow, createSellerMemberWorkflow } from "@cho-lang/sellers/workflows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import request from "supertest"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { createMarket, type Market } from "../../support/market"
import { statementsOf } from "../../support/statements"

const LOGIN = { email: "hue@example.com", password: "mot-mat-khau-dai" }

const approval = (seller_id: string) => ({
  seller_id,
  move: "approve" as const,
  reason: "Đã đến tận nơi xem",
  actor: { kind: "system" as const, id: null },
})

describeApp("a seller's member", (app) => {
  let market: Market

  beforeAll(async () => {
    market = await createMarket(app.container())
    const auth = app.container().resolve(Modules.AUTH)
    const { authIdentity } = await auth.register("emailpass", { body: LOGIN } as Parameters<typeof auth.register>[1])
    await createSellerMemberWorkflow(app.container()).run({
      input: {
        name: "Nguyễn Thị Huệ",
        email: LOGIN.email,
        phone: "0912 345 678",
        memberships: [{ seller_id: market.seller.id, role: "owner" }],
        auth_identity_id: authIdentity?.id ?? "",
      },
    })
  })

  async function logIn(): Promise<string> {
    const { body } = await request(app.origin()).post("/auth/seller_member/emailpass").send(LOGIN)
    return body.token
  }

  it("reads who they are, and for which stalls, as it stands at this moment", async () => {
    const token = await logIn()
    const me = () => request(app.origin()).get("/seller/me").set("authorization", `Bearer ${token}`)
    const { status, body } = await me()
    expect(status).toBe(200)
    expect(body).toEqual({
      seller_member: {
        id: expect.stringMatching(/^selmem_/),
        name: "Nguyễn Thị Huệ",
        email: LOGIN.email,
        phone: "+84912345678",
        phone_confirmed: false,
        form_of_address: null,
      },
      invitations: [],
      sellers: [{ ...market.seller, name: "Gian co-hue", status: "approved", role: "owner" }],
      helper: null,
      helped_sellers: [],
      handed: null,
    })
    expect(await statementsOf(me)).toHaveLength(1)
    const knex = app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.raw("update seller_membership set deleted_at = now()")
    expect((await me()).body.sellers).toEqual([])
    await knex.raw("update seller_member set deleted_at = now()")
    const gone = await me()
    expect([gone.status, gone.body.code]).toEqual([401, "seller_member_unknown"])
  })

  it("is the only one under /seller, however the path is written", async () => {
    const customer = await new Buyer(app.origin(), market).register("mai@example.com")
    for (const path of ["/seller/me", "/SELLER/me", "/seller/me/", "/seller", "/seller/anything"]) {
      expect((await request(app.origin()).get(path)).status, path).toBe(401)
      expect((await customer.send("get", path)).status, path).toBe(401)
    }
    const store = await request(app.origin())
      .get("/admin/sellers")
      .set("authorization", `Bearer ${await logIn()}`)
    expect(store.status).toBe(401)
  })

  it("sees the stall approved with the day and place of its opening", async () => {
    const { id } = await market.addSeller("moi-mo", "pending")
    await changeSellerStateWorkflow(app.container()).run({ input: approval(id) })
    const query = app.container().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "seller",
      fields: ["status", "opened_at", "opened_in_village_id", "opened_in_commune_code", "village.handle"],
      filters: { id },
    })
    expect(data[0]).toMatchObject({
      status: "approved",
      opened_at: expect.any(Date),
      opened_in_village_id: market.villageId,
      opened_in_commune_code: "10210",
      village: { handle: "ha-thai" },
    })
    const again = changeSellerStateWorkflow(app.container()).run({ input: approval(id) })
    await expect(again).rejects.toMatchObject({ code: "seller_state_wrong" })
  })
})
