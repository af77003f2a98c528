/** A signed paper as GET /admin/consent-papers answers it. Times ISO 8601, UTC. */
export interface ConsentPaper {
  id: string
  state: "awaiting_check" | "given" | "refused" | "declined" | "replaced" | "expired"
  seller: { id: string; name: string } | null
  /** The stall that is to be opened with it. */
  opening: { owner_name: string; name: string; street_address: string | null } | null
  /** The household's, E.164: an officer calls it. */
  phone: string
  /** With an opening: the number belongs to somebody already, so a paper is not enough. */
  is_phone_known: boolean
  helper: { id: string; name: string }
  team: string
  capabilities: string[]
  expires_at: string
  sent_at: string
  seen_at: string | null
  reason: string | null
}

/** Whose stall it is about. */
export function nameOf({ seller, opening }: ConsentPaper): string {
  return seller?.name ?? opening?.name ?? ""
}
