/** Names of fields whose value nobody may read back, not even in the audit. */
const SECRET =
  /^(number|birth_date|tax_code|account_number|vietqr|code|password|secret)$|(_code|token|password|secret)$/
/** Codes of places are public. */
const PUBLIC = /^(commune|province)_code$/
const MASKED = "•••"
const MAX_DEPTH = 6
const MAX_TEXT = 4_000
const MAX_ITEMS = 100

/** Text as PostgreSQL takes it in jsonb: no NUL, no half of a surrogate pair. */
function storable(text: string): string {
  return Buffer.from(text.slice(0, MAX_TEXT), "utf8").toString("utf8").replaceAll("\0", "")
}

function masked(value: unknown, depth: number): unknown {
  if (typeof value === "string") {
    return storable(value)
  }
  if (typeof value !== "object" || value === null) {
    return value
  }
  if (depth === MAX_DEPTH) {
    return MASKED
  }
  if (Array.isArray(value)) {
    return value.slice(0, MAX_ITEMS).map((item) => masked(item, depth + 1))
  }
  return maskObject(value as Record<string, unknown>, depth + 1)
}

function maskObject(object: Record<string, unknown>, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object)
      .slice(0, MAX_ITEMS)
      .map(([name, value]) => {
        const isSecret = value !== null && SECRET.test(name) && !PUBLIC.test(name)
        return [storable(name), isSecret ? MASKED : masked(value, depth)]
      }),
  )
}

/**
 * What a helper asks for, as the audit may hold it: identity numbers, account numbers, codes and tokens masked,
 * long texts and lists cut, characters left out that the database refuses. Null for anything that is no object.
 */
export function maskSecrets(body: unknown): Record<string, unknown> | null {
  return typeof body === "object" && body !== null && !Array.isArray(body)
    ? maskObject(body as Record<string, unknown>, 0)
    : null
}
