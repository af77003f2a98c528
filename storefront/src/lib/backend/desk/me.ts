import { formatPhone } from "@cho-lang/kit/phone"
import type { Capability } from "../../desk-terms"
import type { Result } from "../result"
import { type DeskKey, deskGet, deskPost } from "./door"

export type FormOfAddress = "co" | "chu" | "bac" | "ba" | "ong" | "anh" | "chi"

/** A stall somebody works for: as owner, as staff, or as helper until a day. `status`: pending, approved, suspended, closed. */
export type DeskStall = {
  id: string
  handle: string
  name: string
  status: string
  via: "owner" | "staff" | "grant"
  grant: { id: string; capabilities: Capability[]; expiresAt: string } | null
}

/**
 * A device that came in by a code for one stall. A helper's code lets the owner look and end the help, nothing more. `until` is
 * ISO 8601; `isOnlyStall`: what concerns the person (number, form of address) concerns no other stall.
 */
export type Handed = { by: "helper" | "staff"; until: string; isOnlyStall: boolean }

/** The person at the desk. `phone` is written for people; `helper` is null for all who are in no digital team. */
export type DeskPerson = {
  id: string
  name: string
  phone: string | null
  formOfAddress: FormOfAddress | null
  stalls: DeskStall[]
  invitations: { id: string; stallName: string; role: string; invitedBy: string }[]
  helper: { teamName: string; villageName: string; isLeader: boolean } | null
  handed: Handed | null
}

type RawStall = { id: string; handle: string; name: string; status: string }
type RawMe = {
  seller_member: {
    id: string
    name: string | null
    phone?: string | null
    form_of_address?: FormOfAddress | null
  }
  sellers: (RawStall & { role: string })[]
  invitations?: { id: string; seller: { name: string }; role: string; invited_by: string | { name: string } | null }[]
  helper?: { team: { name: string; village: { name: string } | null }; role: string } | null
  handed?: { by: "helper" | "staff"; until: string; is_only_stall: boolean } | null
  helped_sellers?: (RawStall & { grant: { id: string; capabilities: Capability[]; expires_at: string } })[]
}

function nameOf(inviter: string | { name: string } | null): string {
  return typeof inviter === "string" ? inviter : (inviter?.name ?? "")
}

function toPerson(raw: RawMe): DeskPerson {
  const { seller_member: member, sellers, helper, handed } = raw
  const own = sellers.map(({ id, handle, name, status, role }): DeskStall => {
    return { id, handle, name, status, via: role === "owner" ? "owner" : "staff", grant: null }
  })
  const helped = (raw.helped_sellers ?? []).map(({ id, handle, name, status, grant }): DeskStall => {
    const { expires_at: expiresAt, ...rest } = grant
    return { id, handle, name, status, via: "grant", grant: { ...rest, expiresAt } }
  })
  return {
    id: member.id,
    name: member.name ?? "",
    phone: member.phone ? formatPhone(member.phone) : null,
    formOfAddress: member.form_of_address ?? null,
    stalls: [...own, ...helped],
    invitations: (raw.invitations ?? []).map(({ id, seller, role, invited_by: inviter }) => {
      return { id, stallName: seller.name, role, invitedBy: nameOf(inviter) }
    }),
    helper: helper
      ? { teamName: helper.team.name, villageName: helper.team.village?.name ?? "", isLeader: helper.role === "leader" }
      : null,
    handed: handed ? { by: handed.by, until: handed.until, isOnlyStall: handed.is_only_stall } : null,
  }
}

/** Who is at the desk, and for which stalls. */
export async function readPerson(key: DeskKey): Promise<Result<DeskPerson>> {
  const answer = await deskGet<RawMe>(key, "/seller/me")
  return answer.ok ? { ok: true, data: toPerson(answer.data) } : answer
}

/** Keeps how the person wants to be called. Name and form are optional, one at least. */
export function saveAboutMe(
  key: DeskKey,
  about: { name?: string; form_of_address?: FormOfAddress | null },
): Promise<Result<unknown>> {
  return deskPost(key, "/seller/me", about)
}

/** Takes or refuses an invitation to a stall. */
export function answerInvitation(key: DeskKey, id: string, answer: "accept" | "decline"): Promise<Result<unknown>> {
  return deskPost(key, `/seller/invitations/${encodeURIComponent(id)}/${answer}`, {})
}
