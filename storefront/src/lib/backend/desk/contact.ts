import { formatPhone } from "@cho-lang/kit/phone"
import type { Result } from "../result"
import { type DeskKey, deskGet, deskPost } from "./door"

/** Whom of the stall buyers may call once their order is accepted; `personId` null: nobody. Numbers as they are read aloud. */
export type DeskContact = {
  /** The stall has said whom, or that it is nobody. */
  isAnswered: boolean
  personId: string | null
  zalo: boolean
  people: { id: string; name: string; phone: string }[]
}

type RawContact = {
  contact: {
    is_answered: boolean
    member_id: string | null
    zalo: boolean
    people: { id: string; name: string | null; phone: string }[]
  }
}

/** Of the stall in hand; for its own people. */
export async function readDeskContact(key: DeskKey): Promise<Result<DeskContact>> {
  const answer = await deskGet<RawContact>(key, "/seller/buyer-contact")
  if (!answer.ok) return answer
  const { is_answered: isAnswered, member_id: personId, zalo, people } = answer.data.contact
  const shown = people.map(({ id, name, phone }) => ({ id, name: name ?? "", phone: formatPhone(phone) }))
  return { ok: true, data: { isAnswered, personId, zalo, people: shown } }
}

/** Says whom; error contact_person_unknown for somebody who has left meanwhile. */
export function saveDeskContact(
  key: DeskKey,
  input: { member_id: string | null; zalo: boolean },
): Promise<Result<unknown>> {
  return deskPost(key, "/seller/buyer-contact", input)
}
