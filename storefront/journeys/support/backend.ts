import type { RunFile } from "../../../tools/lib/run-file.ts"

interface Asked {
  token?: string
  /** Id of the stall it is asked for. */
  stall?: string
  /** Sent as JSON by POST; without one the path is read by GET. */
  body?: unknown
}

/** Codes are counted by address; everybody comes from one of their own, as the shop's server would say. */
const anAddress = (): string => `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 250)).join(".")}`

/** Asks the backend of the running system, past the shop; a refusal is an error with what was said. A file is only received. */
export async function askBackend<T>(run: RunFile, path: string, { token, stall, body }: Asked): Promise<T> {
  const headers = {
    "content-type": "application/json",
    "x-forwarded-for": anAddress(),
    ...(token && { authorization: `Bearer ${token}` }),
    ...(stall && { "x-seller-id": stall }),
  }
  const sent = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }
  const response = await fetch(`${run.backend_url}${path}`, { headers, ...sent })
  const text = await response.text()
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`)
  const isJson = response.headers.get("content-type")?.includes("json")
  return (isJson ? JSON.parse(text) : null) as T
}
