/**
 * The one text of a JSON value: RFC 8785, JSON Canonicalization Scheme. Keys sorted by UTF-16 code units, no space,
 * numbers and texts as JSON.stringify writes them. A key whose value is undefined is left out, as JSON does.
 * @throws TypeError for what JSON cannot hold without loss: not finite numbers, lone surrogates, functions, big integers
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean") {
    return String(value)
  }
  if (typeof value === "string" && !/\p{Surrogate}/u.test(value)) {
    return JSON.stringify(value)
  }
  if (typeof value === "number" && Number.isFinite(value)) {
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) {
    return `[${value.map(canonicalJson).join(",")}]`
  }
  if (typeof value === "object" && Object.prototype.toString.call(value) === "[object Object]") {
    const keys = Object.keys(value).sort()
    const named = value as Record<string, unknown>
    const parts = keys.flatMap((key) =>
      named[key] === undefined ? [] : [`${canonicalJson(key)}:${canonicalJson(named[key])}`],
    )
    return `{${parts.join(",")}}`
  }
  throw new TypeError(`No JSON value: ${typeof value}`)
}
