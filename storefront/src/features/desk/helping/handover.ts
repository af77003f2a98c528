/** A hand-over code that was just made. It stands in an httpOnly cookie for minutes, never in an address of this screen. */
export type Handover = { sellerId: string; code: string; expiresAt: string }

export function writeHandover({ sellerId, code, expiresAt }: Handover): string {
  return JSON.stringify([sellerId, code, expiresAt])
}

/** Reads the cookie; null when it is for another stall, over, or nothing. */
export function readHandover(text: string | undefined, sellerId: string, now = Date.now()): Handover | null {
  try {
    const [whose, code, expiresAt]: unknown[] = JSON.parse(text ?? "")
    if (whose !== sellerId || typeof code !== "string" || typeof expiresAt !== "string") return null
    return Date.parse(expiresAt) > now ? { sellerId, code, expiresAt } : null
  } catch {
    return null
  }
}
