import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { Caller, createStaff } from "../../support/people"
import { sql } from "../../support/stall"
import { createTeam, type Helper, joinTeam } from "../../support/team"

describeApp("a digital team", (app) => {
  let market: Market
  let teams: [string, string]
  let officer: Caller

  beforeAll(async () => {
    market = await createMarket(app.container())
    teams = [await createTeam(app.container()), await createTeam(app.container())]
    const scope = { level: "commune" as const, code: HONG_VAN }
    officer = new Caller(app.origin(), (await createStaff(app.container(), "xa@example.com", scope)).token)
  })

  const add = (team: string, phone: string, role = "member") =>
    officer.post(`/admin/digital-teams/${team}/members`, { phone, name: "Người giúp", role })
  const assign = (leader: Helper, who: Helper) =>
    leader.caller.post("/seller/team/assignments", { seller_id: market.seller.id, member_id: who.id })
  const tasks = () =>
    sql<{ team_id: string; member_id: string | null }>(app, "select team_id, member_id from household_assignment")

  it("takes a person who stands in no other, also when two take one at the same moment", async () => {
    const answers = await Promise.all(
      Array.from({ length: 3 }, () => teams.map((team) => add(team, "0912000001"))).flat(),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    const refused = answers.filter(({ status }) => status !== 201)
    expect(refused.map(({ status, body }) => [status, body.code, body.field])).toEqual(
      Array(5).fill([409, "already_in_team", "phone"]),
    )
    // Another commune's officer need not learn where somebody stands.
    expect(JSON.stringify(refused)).not.toContain("Tổ công nghệ số")
    expect(await sql(app, "select id from digital_team_member")).toHaveLength(1)
    expect(await sql(app, "select id from seller_member where phone = '+84912000001'")).toHaveLength(1)
  })

  it("has one leader, whoever is named at the same moment; the one before stays a member", async () => {
    await joinTeam(app, teams[0], "0912000001", "leader")
    const answers = await Promise.all(["0912000002", "0912000003"].map((phone) => add(teams[0], phone, "leader")))
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    const roles = await sql<{ role: string }>(app, "select role from digital_team_member order by role")
    expect(roles.map(({ role }) => role)).toEqual(["leader", "member", "member"])
  })

  it("gives a task once, though its leader taps twice", async () => {
    const leader = await joinTeam(app, teams[0], "0912000001", "leader")
    const helper = await joinTeam(app, teams[0], "0912000002")
    const answers = await Promise.all(Array.from({ length: 4 }, () => assign(leader, helper)))
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204])
    expect(await tasks()).toEqual([{ team_id: teams[0], member_id: helper.id }])
    expect((await assign(leader, leader)).status).toBe(204)
    expect(await tasks()).toEqual([{ team_id: teams[0], member_id: leader.id }])
  })

  it("leaves the tasks of another team alone, until nobody there has them", async () => {
    const [first, second] = [
      await joinTeam(app, teams[0], "0912000001", "leader"),
      await joinTeam(app, teams[1], "0912000002", "leader"),
    ]
    expect((await assign(first, first)).status).toBe(204)
    const refused = await assign(second, second)
    expect([refused.status, refused.body.code, refused.body.field]).toEqual([409, "task_of_other_team", "seller_id"])
    expect(await tasks()).toEqual([{ team_id: teams[0], member_id: first.id }])
    // The last of the other team leaves: the task is nobody's.
    await officer.send("delete", `/admin/digital-teams/${teams[0]}/members/${first.placeId}`)
    expect((await assign(second, second)).status).toBe(204)
    expect(await tasks()).toEqual([{ team_id: teams[1], member_id: second.id }])
  })
})
