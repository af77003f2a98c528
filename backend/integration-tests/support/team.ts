import { addTeamMemberWorkflow, createDigitalTeamWorkflow } from "@cho-lang/sellers/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { App } from "./app"
import { newestCode, type SentMessage } from "./messages"
import { Caller, tokenOf } from "./people"

export interface Helper {
  /** Id of the seller_member. */
  id: string
  /** Id of the place in the team. */
  placeId: string
  caller: Caller
}

/** Digital team of Hạ Thái. */
export async function createTeam(container: MedusaContainer, village = "ha-thai"): Promise<string> {
  const input = { name: "Tổ công nghệ số", village, only_commune: null, by: null }
  return (await createDigitalTeamWorkflow(container).run({ input })).result.id
}

export async function joinTeam(app: App, teamId: string, phone: string, role = "member"): Promise<Helper> {
  const container = app.container()
  const input = { team_id: teamId, phone, name: `Người giúp ${phone.slice(-4)}`, role, by: null }
  const { result } = await addTeamMemberWorkflow(container).run({ input })
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "digital_team_member",
    fields: ["member_id"],
    filters: { id: result.id },
  })
  const id: string = data[0]?.member_id ?? ""
  return { id, placeId: result.id, caller: new Caller(app.origin(), tokenOf(container, "seller_member", id)) }
}

/** The day so many days from now, `YYYY-MM-DD`. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

export interface Wish {
  seller_id?: string
  opening?: { phone: unknown; answers: unknown }
  capabilities?: unknown
  expires_on?: unknown
  kind?: unknown
}

export function wishFor(wish: Wish): Wish {
  return { capabilities: ["edit_stall"], expires_on: dayFromNow(90), kind: "code", ...wish }
}

/** Asks and confirms with the code from the household's phone; the new grant's id and the stall. */
export async function consent(
  helper: Helper,
  messages: SentMessage[],
  householdPhone: string,
  wish: Wish,
): Promise<{ grantId: string; sellerId: string }> {
  const asked = await helper.caller.post("/seller/consent-requests", wishFor(wish))
  const code = newestCode(messages, householdPhone)
  const path = `/seller/consent-requests/${asked.body.consent_request?.id}/confirm`
  const { status, body } = await helper.caller.post(path, { code })
  if (status !== 200) {
    throw new Error(`No grant: ${JSON.stringify(body)}`)
  }
  return { grantId: body.grant.id, sellerId: body.seller_id }
}
