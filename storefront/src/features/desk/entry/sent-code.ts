/** What is remembered between the screen of the number and the screen of the code. Times are milliseconds since 1970. */
export type SentCode = { phone: string; resendAt: number; next: string }

/** A path inside the desk, and nothing that could lead elsewhere; the desk's home for all else. */
export function deskPathOnly(path: string | null | undefined): string {
  return path && /^\/ban-hang(?:\/[a-z0-9/-]*)?$/.test(path) ? path : "/ban-hang"
}

/** As it stands in the cookie. */
export function writeSentCode({ phone, resendAt, next }: SentCode): string {
  return JSON.stringify([phone, resendAt, next])
}

/** Reads the cookie; null when it is missing or was tampered with. */
export function readSentCode(text: string | undefined): SentCode | null {
  try {
    const [phone, resendAt, next]: unknown[] = JSON.parse(text ?? "")
    if (typeof phone !== "string" || typeof resendAt !== "number" || typeof next !== "string") return null
    return { phone, resendAt, next: deskPathOnly(next) }
  } catch {
    return null
  }
}

/** A typed number in groups, as people read it back: `0912 345 678`. Unusual ones stay as typed. */
export function readBack(phone: string): string {
  const digits = phone.replace(/\D/g, "").replace(/^84(?=\d{9}$)/, "0")
  return digits.length === 10 ? `${digits.slice(0, 4)} ${digits.slice(4, 7)} ${digits.slice(7)}` : phone
}
