import { formatPhone } from "@cho-lang/kit/phone"
import type { Capability } from "../../desk-terms"
import type { Result } from "../result"
import { type DeskKey, deskGet, deskPost, deskSend } from "./door"
import type { Answers } from "./opening"

export type NextStep =
  | "product_sent_back"
  | "stall_half_open"
  | "waiting_approval"
  | "no_product"
  | "grant_ending"
  | "nothing"

/** A household somebody helps, what it needs next, and the request it agreed to. Times are ISO 8601. */
export type Household = {
  id: string
  name: string
  status: string
  expiresAt: string | null
  requestId: string | null
  next: NextStep
  since: string | null
  /**
   * Orders that nobody has accepted for hours, pieces that are to be sent once more, and returns that nobody has answered, where the
   * helper may handle them; `since` the oldest.
   */
  waits: { what: "new" | "again" | "return"; count: number; since: string }[]
}

type RawHousehold = {
  seller: { id: string; name: string; status: string }
  grant: { id: string; consent_request_id: string; expires_at: string } | null
  next: { kind: NextStep; since: string | null }
}

type RawOrders = { seller_id: string; waits: "new" | "again" | "return"; count: number; since: string }

/** A signed paper that waits for an officer, or was refused of late. `sellerId` is null for a stall to be opened. */
export type Paper = {
  id: string
  name: string
  sellerId: string | null
  state: "awaiting_check" | "refused"
  reason: string | null
  sentAt: string
}

type RawPaper = Pick<Paper, "id" | "name" | "state" | "reason"> & {
  seller: { id: string } | null
  sent_at: string
  phone_masked: string
}

/** The households of this helper, and the papers that are not settled. */
export async function readHouseholds(key: DeskKey): Promise<Result<{ households: Household[]; papers: Paper[] }>> {
  const [answer, late] = await Promise.all([
    deskGet<{ households: RawHousehold[]; papers?: RawPaper[] }>(key, "/seller/helped"),
    deskGet<{ households: RawOrders[] }>(key, "/seller/helped-orders"),
  ])
  if (!answer.ok) return answer
  if (!late.ok) return late
  const waitsOf = (id: string) =>
    late.data.households.flatMap(({ seller_id, waits: what, ...rest }) => (seller_id === id ? [{ what, ...rest }] : []))
  const households = answer.data.households.map(({ seller, grant, next }) => {
    const { consent_request_id: requestId = null, expires_at: expiresAt = null } = grant ?? {}
    return {
      ...seller,
      expiresAt,
      requestId,
      next: next.kind,
      since: next.since,
      waits: waitsOf(seller.id),
    }
  })
  // A buyer waits there: before all else, in the order of both lists.
  households.sort((a, b) => Number(b.waits.length > 0) - Number(a.waits.length > 0))
  const papers = (answer.data.papers ?? []).map(({ seller, sent_at: sentAt, phone_masked: phone, ...rest }) => {
    // The form of a refused opening is gone from the backend, and the name with it.
    return { ...rest, name: rest.name || phone, sellerId: seller?.id ?? null, sentAt }
  })
  return { ok: true, data: { households, papers } }
}

export type Teammate = { id: string; name: string; phone: string; role: string; households: number }
export type Team = { name: string; members: Teammate[]; unassigned: { id: string; name: string }[] }

type RawTeam = {
  team: { name: string }
  members: {
    member_id: string
    name: string | null
    phone: string | null
    role: string
    households: number | unknown[]
  }[]
  unassigned: { id: string; name: string }[]
}

/** The digital team of this helper: who is in it, and which households nobody looks after. */
export async function readTeam(key: DeskKey): Promise<Result<Team>> {
  const answer = await deskGet<RawTeam>(key, "/seller/team")
  if (!answer.ok) return answer
  const members = answer.data.members.map(({ member_id: id, name, phone, role, households }) => {
    const count = Array.isArray(households) ? households.length : households
    return { id, name: name ?? "", phone: phone ? formatPhone(phone) : "", role, households: count }
  })
  return { ok: true, data: { name: answer.data.team.name, members, unassigned: answer.data.unassigned } }
}

/** The leader gives a household to a member of the team. */
export function assignHousehold(key: DeskKey, sellerId: string, memberId: string): Promise<Result<unknown>> {
  return deskPost(key, "/seller/team/assignments", { seller_id: sellerId, member_id: memberId })
}

/** What a helper asks a household for: a stall that is there, or one to be opened. `expires_on` is a calendar day. */
export type ConsentWish = { capabilities: Capability[]; expires_on: string; kind: "code" | "paper" } & (
  | { seller_id: string }
  | { opening: { phone: string; answers: Answers } }
)
export type ConsentRequest = { id: string; kind: "code" | "paper"; phoneMasked: string }

/** Asks the household; with kind code, a code goes to its phone. */
export async function askConsent(key: DeskKey, wish: ConsentWish): Promise<Result<ConsentRequest>> {
  const answer = await deskPost<{ consent_request: { id: string; kind: "code" | "paper"; phone_masked: string } }>(
    key,
    "/seller/consent-requests",
    wish,
  )
  if (!answer.ok) return answer
  const { id, kind, phone_masked: phoneMasked } = answer.data.consent_request
  return { ok: true, data: { id, kind, phoneMasked } }
}

type RawConsent = { seller_id: string }

/** The household's code, read aloud to the helper. Answers the stall's id. */
export async function confirmConsent(key: DeskKey, id: string, code: string): Promise<Result<string>> {
  const path = `/seller/consent-requests/${encodeURIComponent(id)}/confirm`
  const answer = await deskPost<RawConsent>(key, path, { code })
  return answer.ok ? { ok: true, data: answer.data.seller_id } : answer
}

/** Eight megabytes over a village's line. */
const paperTimeoutMs = 90_000

/** The photo of the signed paper. It gives no right yet: an officer of the commune looks at it first. */
export function sendConsentPaper(key: DeskKey, id: string, file: File): Promise<Result<unknown>> {
  const body = new FormData()
  body.set("file", file)
  const path = `/seller/consent-requests/${encodeURIComponent(id)}/paper`
  return deskSend(key, { method: "POST", path, body, timeoutMs: paperTimeoutMs })
}

/**
 * A code that an owner types on another phone. `expiresAt` is ISO 8601, ten minutes away. Error: owner_ambiguous (with `owners`) when
 * the stall has several owners and none is named.
 */
export async function makeHandoverCode(
  key: DeskKey,
  { sellerId, ownerId }: { sellerId: string; ownerId?: string },
): Promise<Result<{ code: string; path: string; expiresAt: string }>> {
  const answer = await deskPost<{ handover_code: string; path: string; expires_at: string }>(
    key,
    "/seller/handover-codes",
    { seller_id: sellerId, member_id: ownerId },
  )
  if (!answer.ok) return answer
  return {
    ok: true,
    data: { code: answer.data.handover_code, path: answer.data.path, expiresAt: answer.data.expires_at },
  }
}
