import { formatPhone } from "@cho-lang/kit/phone"
import type { Capability } from "../../desk-terms"
import type { Result } from "../result"
import { type DeskKey, deskDelete, deskGet, deskPost } from "./door"

export type Member = { id: string; name: string; phone: string; role: string; isMe: boolean }
export type Invitation = { id: string; name: string; phone: string; role: string }

type RawMember = { id: string; name: string | null; phone: string | null; role: string; is_me: boolean }
type RawInvitation = { id: string; name: string; phone: string; role: string }

const readable = (phone: string | null): string => (phone ? formatPhone(phone) : "")

/** The people of the stall, and those asked to join. */
export async function readMembers(key: DeskKey): Promise<Result<{ members: Member[]; invitations: Invitation[] }>> {
  const answer = await deskGet<{ members: RawMember[]; invitations: RawInvitation[] }>(key, "/seller/members")
  if (!answer.ok) return answer
  const members = answer.data.members.map(({ id, name, phone, role, is_me: isMe }) => {
    return { id, name: name ?? "", phone: readable(phone), role, isMe }
  })
  const invitations = answer.data.invitations.map((one) => ({ ...one, phone: readable(one.phone) }))
  return { ok: true, data: { members, invitations } }
}

/** Asks somebody to join, by phone number. `role` is owner or staff. */
export function invite(key: DeskKey, person: { phone: string; name: string; role: string }): Promise<Result<unknown>> {
  return deskPost(key, "/seller/members", person)
}

/** Takes somebody out of the stall, oneself included, or an open invitation back. Error: last_owner. */
export function removeMember(key: DeskKey, id: string): Promise<Result<unknown>> {
  return deskDelete(key, `/seller/members/${encodeURIComponent(id)}`)
}

/** Leave to help, as the household sees it. `expiresAt` is ISO 8601. */
export type Grant = {
  id: string
  helper: { name: string; phone: string; teamName: string }
  capabilities: Capability[]
  expiresAt: string
  state: "live" | "expired" | "revoked"
  consent: { kind: "code" | "paper" | "desk"; at: string }
}
/** A helper asks; the owner answers at the own desk. With `hasPaper` a signed paper waits for an officer meanwhile. */
export type HelpRequest = {
  id: string
  helperName: string
  capabilities: Capability[]
  expiresOn: string
  hasPaper: boolean
}

type RawHelper = { id: string; name: string; phone?: string | null; team?: string | { name: string } | null }
type RawGrants = {
  grants: {
    id: string
    helper: RawHelper
    capabilities: Capability[]
    expires_at: string
    consent: { kind: "code" | "paper" | "desk"; at: string }
    state: Grant["state"]
  }[]
  requests?: {
    id: string
    helper: RawHelper | string
    capabilities: Capability[]
    expires_on: string
    state?: "open" | "awaiting_check"
  }[]
}

const teamOf = (team: RawHelper["team"]): string => (typeof team === "string" ? team : (team?.name ?? ""))

/** Who may help this stall, and who asks to. */
export async function readGrants(key: DeskKey): Promise<Result<{ grants: Grant[]; requests: HelpRequest[] }>> {
  const answer = await deskGet<RawGrants>(key, "/seller/grants")
  if (!answer.ok) return answer
  const grants = answer.data.grants.map(({ helper, expires_at: expiresAt, ...rest }) => ({
    ...rest,
    expiresAt,
    helper: { name: helper.name, phone: readable(helper.phone ?? null), teamName: teamOf(helper.team) },
  }))
  const requests = (answer.data.requests ?? []).map(({ id, helper, capabilities, expires_on: expiresOn, state }) => {
    const helperName = typeof helper === "string" ? helper : helper.name
    return { id, helperName, capabilities, expiresOn, hasPaper: state === "awaiting_check" }
  })
  return { ok: true, data: { grants, requests } }
}

/** Ends a helper's leave at once. */
export function revokeGrant(key: DeskKey, id: string): Promise<Result<unknown>> {
  return deskDelete(key, `/seller/grants/${encodeURIComponent(id)}`)
}

/** The owner's answer to a helper who asks. */
export function answerHelpRequest(key: DeskKey, id: string, answer: "accept" | "decline"): Promise<Result<unknown>> {
  return deskPost(key, `/seller/consent-requests/${encodeURIComponent(id)}/${answer}`, {})
}

/** One thing done in the stall's name. `before` and `after` hold the changed fields only, secrets masked. */
export type HistoryEntry = {
  id: string
  at: string
  who: { name: string; kind: string }
  action: string
  entity: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

/** What was done, newest first; `next` is the cursor of older entries. */
export async function readHistory(
  key: DeskKey,
  before: string | null,
): Promise<Result<{ entries: HistoryEntry[]; next: string | null }>> {
  const query = before ? `?before=${encodeURIComponent(before)}` : ""
  return deskGet<{ entries: HistoryEntry[]; next: string | null }>(key, `/seller/history${query}`)
}
