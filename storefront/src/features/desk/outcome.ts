import type { Facts, Failure } from "@/lib/backend/result"
import { type Query, queryText } from "@/lib/query-params"

/** What an action tells the screen it leads to, in the query: an error's code with the numbers of its sentence, or what was done. */
export type Outcome = { error: { code: string; facts?: Facts } | null; done: string | null }

const numbers = ["tries_left", "retry_after_seconds"] as const

/** `address` with the failure told in its query. */
export function withFailure(address: string, { code, facts = {} }: Pick<Failure, "code" | "facts">): string {
  const [path, before] = address.split("?", 2)
  const query = new URLSearchParams(before)
  for (const name of ["xong", ...numbers]) query.delete(name)
  query.set("loi", code)
  for (const name of numbers) if (facts[name] !== undefined) query.set(name, String(facts[name]))
  return `${path}?${query}`
}

/** `address` with what was done told in its query; `done` is a key of the screen's own words, empty where there is nothing to say, `more` what else it asks for. */
export function withDone(address: string, done: string, more: Record<string, string> = {}): string {
  const [path, before] = address.split("?", 2)
  const query = new URLSearchParams(before)
  query.delete("loi")
  for (const [name, value] of Object.entries({ ...(done && { xong: done }), ...more })) query.set(name, value)
  return query.size > 0 ? `${path}?${query}` : (path ?? "")
}

/** Reads what an action told. Codes are words of our own; anything else in the query is nobody's message. */
export function readOutcome(query: Query): Outcome {
  const code = queryText(query, "loi")
  const facts = Object.fromEntries(
    numbers.flatMap((name) => {
      const value = Number(queryText(query, name) ?? Number.NaN)
      return Number.isInteger(value) ? [[name, value] as const] : []
    }),
  )
  return { error: code && /^[a-z_]{1,60}$/.test(code) ? { code, facts } : null, done: queryText(query, "xong") }
}
