import { leaveTeamWorkflow } from "@cho-lang/sellers/workflows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import fc from "fast-check"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, type Market } from "../../support/market"
import { Caller, createPerson } from "../../support/people"
import { createTeam, type Helper, joinTeam, wishFor } from "../../support/team"

/** What must be true, without a database: who stands in the team, and what each may do at this moment. */
interface Model {
  inTeam: boolean[]
  may: (string[] | null)[]
  done: string[]
}

/** One stall with its owner and two helpers, as they really are. */
interface Real {
  sellerId: string
  owner: Caller
  helpers: Helper[]
  grants: (string | null)[]
}

const CAPABILITIES = ["edit_stall", "list_products", "record_lots"]
const WHO = [0, 1] as const
let serial = 0

describeApp("a grant", (app) => {
  let market: Market
  let teamId: string
  let leader: Helper

  const rows = async <Row>(sql: string, bindings: Record<string, string>): Promise<Row[]> => {
    const knex = app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return (await knex.raw<{ rows: Row[] }>(sql, bindings)).rows
  }

  beforeAll(async () => {
    market = await createMarket(app.container())
    teamId = await createTeam(app.container())
    leader = await joinTeam(app, teamId, "0912000000", "leader")
  })

  async function begin(): Promise<{ model: Model; real: Real }> {
    const { id } = await market.addSeller(`ho-${serial++}`)
    const phone = (place: number) => `09${String(20_000_000 + serial * 10 + place)}`
    const person = await createPerson(app.container(), phone(9), [{ seller_id: id, role: "owner" }])
    const helpers = await Promise.all(WHO.map((who) => joinTeam(app, teamId, phone(who))))
    const owner = new Caller(app.origin(), person.token).at(id)
    return {
      model: { inTeam: [true, true], may: [null, null], done: [] },
      real: { sellerId: id, owner, helpers, grants: [null, null] },
    }
  }

  class Grant implements fc.AsyncCommand<Model, Real> {
    constructor(
      readonly who: 0 | 1,
      readonly capabilities: string[],
    ) {}
    check = () => true
    async run(model: Model, { sellerId, owner, helpers, grants }: Real): Promise<void> {
      const wish = wishFor({ seller_id: sellerId, kind: "paper", capabilities: this.capabilities })
      const asked = await helpers[this.who]?.caller.post("/seller/consent-requests", wish)
      expect(asked?.status).toBe(model.inTeam[this.who] ? 201 : 403)
      if (model.inTeam[this.who]) {
        const { body } = await owner.post(`/seller/consent-requests/${asked?.body.consent_request.id}/accept`)
        grants[this.who] = body.grant.id
        // Papers are counted by the day, and a sequence is many days.
        await rows("update consent_request set created_at = now() - interval '2 days' where seller_id = :sellerId", {
          sellerId,
        })
        model.may[this.who] = this.capabilities
      }
    }
    toString = () => `grant(${this.who}, ${this.capabilities})`
  }

  class Act implements fc.AsyncCommand<Model, Real> {
    constructor(readonly who: 0 | 1) {}
    check = () => true
    async run(model: Model, { sellerId, helpers }: Real): Promise<void> {
      const story = `Lời kể ${serial++}`
      const answer = await helpers[this.who]?.caller.at(sellerId).post("/seller/stall", { story })
      const isAllowed = model.may[this.who]?.includes("edit_stall") ?? false
      expect([answer?.status, answer?.body.code], String(this)).toEqual(
        isAllowed
          ? [200, undefined]
          : [403, expect.stringMatching(/^(stall_not_yours|grant_ended|capability_missing)$/)],
      )
      const [stall] = await rows<{ story: string }>("select story from seller where id = :sellerId", { sellerId })
      expect(stall?.story === story).toBe(isAllowed)
      if (isAllowed) {
        model.done.push(story)
      }
    }
    toString = () => `act(${this.who})`
  }

  class Expire implements fc.AsyncCommand<Model, Real> {
    constructor(readonly who: 0 | 1) {}
    check = () => true
    async run(model: Model, { grants }: Real): Promise<void> {
      await rows("update assist_grant set starts_at = now() - interval '1 hour', expires_at = now() where id = :id", {
        id: grants[this.who] ?? "none",
      })
      model.may[this.who] = null
    }
    toString = () => `expire(${this.who})`
  }

  class Revoke implements fc.AsyncCommand<Model, Real> {
    constructor(
      readonly who: 0 | 1,
      readonly by: "owner" | "helper" | "leader" | "other",
    ) {}
    check = () => true
    async run(model: Model, { owner, helpers, grants }: Real): Promise<void> {
      const id = grants[this.who]
      const other = helpers[1 - this.who]
      const people = { owner, leader: leader.caller, helper: helpers[this.who]?.caller, other: other?.caller }
      const answer = await people[this.by]?.send("delete", `/seller/grants/${id ?? "none"}`)
      const isTheirs = id !== null && this.by !== "other"
      expect(answer?.status).toBe(isTheirs ? 204 : 404)
      if (isTheirs) {
        model.may[this.who] = null
      }
    }
    toString = () => `revoke(${this.who}, ${this.by})`
  }

  class Leave implements fc.AsyncCommand<Model, Real> {
    constructor(readonly who: 0 | 1) {}
    check = (model: Readonly<Model>) => model.inTeam[this.who] === true
    async run(model: Model, { helpers }: Real): Promise<void> {
      const place_id = helpers[this.who]?.placeId ?? ""
      await leaveTeamWorkflow(app.container()).run({ input: { team_id: teamId, place_id, by: "user_test" } })
      model.inTeam[this.who] = false
      model.may[this.who] = null
    }
    toString = () => `leave(${this.who})`
  }

  class Return implements fc.AsyncCommand<Model, Real> {
    constructor(readonly who: 0 | 1) {}
    check = (model: Readonly<Model>) => model.inTeam[this.who] === false
    async run(model: Model, { helpers }: Real): Promise<void> {
      const [member] = await rows<{ phone: string }>("select phone from seller_member where id = :id", {
        id: helpers[this.who]?.id ?? "",
      })
      helpers[this.who] = await joinTeam(app, teamId, member?.phone ?? "")
      model.inTeam[this.who] = true
    }
    toString = () => `return(${this.who})`
  }

  it("lets nothing be done outside itself, and all that is done under it stands in the audit", async () => {
    const who = fc.constantFrom(...WHO)
    const commands = fc.commands(
      [
        fc.tuple(who, fc.subarray(CAPABILITIES, { minLength: 1 })).map(([one, what]) => new Grant(one, what)),
        who.map((one) => new Act(one)),
        who.map((one) => new Act(one)),
        who.map((one) => new Expire(one)),
        fc
          .tuple(who, fc.constantFrom("owner", "helper", "leader", "other"))
          .map(([one, by]) => new Revoke(one, by as "owner")),
        who.map((one) => new Leave(one)),
        who.map((one) => new Return(one)),
      ],
      { maxCommands: 12, size: "max" },
    )
    const property = fc.asyncProperty(commands, async (sequence) => {
      const { model, real } = await begin()
      // Every run begins with something to lose, and ends by trying it: short sequences count too.
      await new Grant(0, ["edit_stall"]).run(model, real)
      await fc.asyncModelRun(() => ({ model, real }), sequence)
      for (const one of WHO) {
        await new Act(one).run(model, real)
      }
      const written = await rows<{ after: { story: string }; grant_id: string | null; actor_kind: string }>(
        `select entry.after, entry.grant_id, entry.actor_kind from audit_entry entry
          where entry.seller_id = :sellerId and entry.action = 'stall_changed' and entry.undoes_id is null
            and not exists (select 1 from audit_entry undone where undone.undoes_id = entry.id) order by entry.id`,
        { sellerId: real.sellerId },
      )
      expect(written.map(({ after }) => after.story)).toEqual(model.done)
      expect(written.every(({ grant_id, actor_kind }) => grant_id !== null && actor_kind === "helper")).toBe(true)
    })
    await fc.assert(property, { numRuns: 15, interruptAfterTimeLimit: 90_000, markInterruptAsFailure: false })
  }, 150_000)
})
