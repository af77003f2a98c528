import { changeSellerStateWorkflow, openStallWorkflow } from "@cho-lang/sellers/workflows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket } from "../../support/market"
import { createPerson } from "../../support/people"
import { OPENING } from "../../support/stall"

describeApp("opening a stall, and what becomes of it", (app) => {
  let person: string

  beforeAll(async () => {
    await createMarket(app.container())
    person = (await createPerson(app.container(), "0912 345 678")).id
  })

  const open = (change: Record<string, unknown> = {}, who = person) =>
    openStallWorkflow(app.container()).run({
      input: { owner_id: who, opened_by_id: who, answers: { ...OPENING, idempotency_key: "khoa-1", ...change } },
    })
  const sql = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> => {
    const knex = app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return (await knex.raw(text, values as string[])).rows
  }

  it("writes stall, owner, sealed identity and account", async () => {
    const { result } = await open()
    expect(result).toEqual({
      id: expect.stringMatching(/^sel_/),
      handle: "xuong-son-ngo-gach",
      status: "pending",
      is_new: true,
    })
    const [row] = await sql(
      `select seller.name, seller.owner_name, village.handle as village, seller.commune_code, membership.role,
              cardinality(seller.craft_ids) as crafts, identity.key_id, identity.number_sealed, account.account_number
         from seller join village on village.id = seller.village_id
         join seller_membership membership on membership.seller_id = seller.id
         join seller_identity identity on identity.seller_id = seller.id
         join bank_account account on account.seller_id = seller.id where seller.id = ?`,
      [result.id],
    )
    expect(row).toMatchObject({
      name: "Xưởng sơn Ngõ Gạch",
      owner_name: "Kiều Thị Nhài",
      village: "ha-thai",
      commune_code: "10210",
      role: "owner",
      crafts: 1,
      key_id: "test",
      account_number: "1500205123456",
    })
    expect(JSON.stringify(await sql("select * from seller_identity"))).not.toMatch(/001165012345|1965/)
  })

  it("opens one stall for one key, also when two phones send at once, and two for two keys", async () => {
    const together = await Promise.all([open(), open(), open()])
    expect(new Set(together.map(({ result }) => result.id)).size).toBe(1)
    expect(together.filter(({ result }) => result.is_new)).toHaveLength(1)
    const { result: second } = await open({ idempotency_key: "khoa-2" })
    expect(second.handle).toBe("xuong-son-ngo-gach-2")
    expect(await sql("select id from seller where opened_by_id = ?", [person])).toHaveLength(2)
    expect(await sql("select id from seller_membership where member_id = ?", [person])).toHaveLength(2)
  })

  it("leaves nothing of a form that is wrong in its last field", async () => {
    const before = await sql("select count(*) from seller")
    await expect(open({ crafts: ["khong-co"] })).rejects.toMatchObject({ code: "craft_unknown", field: "crafts" })
    await expect(open({ village: "khong-co" })).rejects.toMatchObject({ code: "village_unknown", field: "village" })
    await expect(open({ commune_code: "15772" })).rejects.toMatchObject({ code: "village_of_other_province" })
    expect(await sql("select count(*) from seller")).toEqual(before)
    expect(await sql("select id from seller_identity")).toEqual([])
  })

  it("moves between states once, however many ask, and keeps who and why for good", async () => {
    const { result } = await open()
    const move = (asked: "approve" | "suspend" | "restore" | "close", reason = "Đã đến tận nơi xem") =>
      changeSellerStateWorkflow(app.container()).run({
        input: { seller_id: result.id, move: asked, reason, actor: { kind: "user", id: "user_1" } },
      })
    const approvals = await Promise.allSettled([move("approve"), move("approve")])
    expect(approvals.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
    await expect(move("restore")).rejects.toMatchObject({ code: "seller_state_wrong", details: { status: "approved" } })
    await expect(move("suspend", "ngắn")).rejects.toMatchObject({ code: "reason_required", field: "reason" })
    await move("suspend")
    await move("restore")
    await move("close")
    await expect(move("approve")).rejects.toMatchObject({ code: "seller_state_wrong", details: { status: "closed" } })
    const history = await sql(
      "select from_status, to_status, reason, actor_kind, actor_id from seller_state_change order by created_at",
    )
    expect(history).toEqual(
      [
        ["pending", "approved"],
        ["approved", "suspended"],
        ["suspended", "approved"],
        ["approved", "closed"],
      ].map(([from_status, to_status]) => ({
        from_status,
        to_status,
        reason: "Đã đến tận nơi xem",
        actor_kind: "user",
        actor_id: "user_1",
      })),
    )
    await expect(sql("update seller_state_change set reason = 'khác'")).rejects.toThrow("append-only")
    await expect(sql("delete from seller_state_change")).rejects.toThrow("append-only")
  })
})
