/** A refused form as one cookie value, for a browser without JavaScript; a cookie holds 4 kB. */
export const pack = (draft: object): string => Buffer.from(JSON.stringify(draft)).toString("base64url")

/** What `pack` kept, as long as it is about the part with this reference; null for anything else. */
export function unpack(packed: string | undefined, reference: string): Record<string, unknown> | null {
  if (!packed) return null
  try {
    const kept = JSON.parse(Buffer.from(packed, "base64url").toString("utf8")) as Record<string, unknown>
    return kept.reference === reference ? kept : null
  } catch {
    return null
  }
}

/** Longest note that a cookie has room for beside the rest. */
export const longestNote = 300

export const textIn = (value: unknown): string => (typeof value === "string" ? value : "")

export const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : []
