import type { RunFile } from "../../../tools/lib/run-file.ts"

interface Asked {
  token?: string
  /** Sent as JSON by POST; without one the path is read by GET. */
  body?: unknown
}

/** Asks the backend of the running system, past the shop; a refusal is an error with what was said. */
export async function askBackend<T>(run: RunFile, path: string, { token, body }: Asked): Promise<T> {
  const headers = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) }
  const sent = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }
  const response = await fetch(`${run.backend_url}${path}`, { headers, ...sent })
  const text = await response.text()
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`)
  return JSON.parse(text) as T
}
