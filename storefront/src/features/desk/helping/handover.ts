/** A hand-over code that was just made. It stands in an httpOnly cookie for minutes, never in an address of this screen. */
export type Handover = { sellerId: string; code: string; expiresAt: string }

/** The owners of a stall that has several, of whom one is to be chosen. */
export type Owners = { sellerId: string; owners: { id: string; name: string }[] }

/** What the cookie holds: a code, or a question. */
export function writeHandover(kept: Handover | Owners): string {
  return JSON.stringify(kept)
}

function readKept(text: string | undefined, sellerId: string): Partial<Handover & Owners> {
  try {
    const kept: unknown = JSON.parse(text ?? "")
    const found = typeof kept === "object" && kept !== null ? (kept as Partial<Handover & Owners>) : {}
    return found.sellerId === sellerId ? found : {}
  } catch {
    return {}
  }
}

/** The code in the cookie; null when it is for another stall, over, or none. */
export function readHandover(text: string | undefined, sellerId: string, now = Date.now()): Handover | null {
  const { code, expiresAt } = readKept(text, sellerId)
  if (typeof code !== "string" || typeof expiresAt !== "string") return null
  return Date.parse(expiresAt) > now ? { sellerId, code, expiresAt } : null
}

/** The owners to choose from; none where there is nothing to choose. */
export function readOwners(text: string | undefined, sellerId: string): Owners["owners"] {
  const { owners } = readKept(text, sellerId)
  return Array.isArray(owners) ? owners : []
}
