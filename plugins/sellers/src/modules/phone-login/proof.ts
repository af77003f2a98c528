import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto"

/** A proof never leaves the process that made it; a minute is plenty. */
const LIFETIME_SECONDS = 60

function signature(secret: string, text: string): Buffer {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "phone-login proofs", 32))
  return createHmac("sha256", key).update(text).digest()
}

/** Says to the auth provider that our workflow has seen a code, device or hand-over code of this person. */
export function makeProof(secret: string, memberId: string, now: Date): string {
  const text = `${memberId}.${Math.floor(now.getTime() / 1000) + LIFETIME_SECONDS}`
  return `${text}.${signature(secret, text).toString("base64url")}`
}

/** The person a proof speaks of; null when it is forged, old or no proof at all. */
export function readProof(secret: string, proof: unknown, now: Date): string | null {
  const [, text, memberId, until, signed] =
    (typeof proof === "string" && proof.length < 200 && /^((\w+)\.(\d{1,12}))\.([\w-]{43})$/.exec(proof)) || []
  if (text === undefined || memberId === undefined || signed === undefined) {
    return null
  }
  const isOurs = timingSafeEqual(signature(secret, text), Buffer.from(signed, "base64url"))
  return isOurs && Number(until) * 1000 > now.getTime() ? memberId : null
}
