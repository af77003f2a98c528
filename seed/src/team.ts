import {
  acceptConsentWorkflow,
  addTeamMemberWorkflow,
  createDigitalTeamWorkflow,
  requestConsentWorkflow,
} from "@cho-lang/sellers/workflows"
import type { SeedContext } from "./context"
import type { TeamData } from "./data"
import type { Ids } from "./places"

const DAY_MS = 86_400_000

/** A digital team of invented people, one of whom helps the demo stall with its owner's consent. */
export async function loadTeam(context: SeedContext, data: TeamData, sellers: Ids): Promise<void> {
  const { container, query, say } = context
  const { data: teams } = await query.graph({ entity: "digital_team", fields: ["id"], filters: { name: data.name } })
  const team_id: string = teams[0]?.id ?? (await makeTeam(context, data))
  const { data: members } = await query.graph({ entity: "seller_member", fields: ["id", "phone"] })
  const byPhone = new Map(members.map(({ id, phone }) => [phone, id]))
  const inTeam = new Set(
    (await query.graph({ entity: "digital_team_member", fields: ["member_id"] })).data.map(
      ({ member_id }) => member_id,
    ),
  )
  for (const person of data.members) {
    if (!inTeam.has(byPhone.get(international(person.phone)) ?? "")) {
      await addTeamMemberWorkflow(container).run({ input: { ...person, team_id, by: null } })
    }
  }
  await giveConsent(context, data.grant, sellers)
  say("a digital team and its first household")
}

function international(phone: string): string {
  return `+84${phone.slice(1)}`
}

async function makeTeam({ container }: SeedContext, { name, village }: TeamData): Promise<string> {
  const input = { name, village, only_commune: null, by: null }
  return (await createDigitalTeamWorkflow(container).run({ input })).result.id
}

/** The owner says yes at the own desk. An owner without a phone number is asked by nobody. */
async function giveConsent({ container, query }: SeedContext, grant: TeamData["grant"], sellers: Ids): Promise<void> {
  const seller_id = sellers.get(grant.seller) ?? ""
  const { data: known } = await query.graph({ entity: "assist_grant", fields: ["id"], filters: { seller_id } })
  const { data: memberships } = await query.graph({
    entity: "seller_membership",
    fields: ["member.id", "member.phone"],
    filters: { seller_id, role: "owner" },
  })
  const owner = memberships[0]?.member
  const { data: helpers } = await query.graph({
    entity: "seller_member",
    fields: ["id"],
    filters: { phone: international(grant.helper) },
  })
  if (known.length > 0 || !owner?.phone || !helpers[0]) {
    return
  }
  const expires_on = new Date(Date.now() + grant.days * DAY_MS).toISOString().slice(0, 10)
  const body = { seller_id, capabilities: grant.capabilities, expires_on, kind: "paper" }
  const { result } = await requestConsentWorkflow(container).run({
    input: { helper_id: helpers[0].id, body, client_address: null },
  })
  await acceptConsentWorkflow(container).run({ input: { request_id: result.id, seller_id, owner_id: owner.id } })
}
