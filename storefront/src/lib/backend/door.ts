import { isBuilding, readPublishableKey, readSettings } from "../settings"
import { type Failure, failureFrom, type Result } from "./result"

/** A call that takes longer than this is given up: a buyer on a phone has left by then. */
const usualTimeoutMs = 8_000

type Query = Record<string, string | number | undefined>

/**
 * One call. `body` is sent as JSON, a form as multipart, a Blob as it is under the `content-type` that `headers` name; they are added
 * to those of every call.
 */
export type Call = {
  method: "GET" | "POST" | "DELETE"
  path: string
  query?: Query
  body?: unknown
  token?: string
  headers?: Record<string, string>
  /** How long to wait for the answer, where the usual 8 s are too short: something large is sent, or many wait for one piece. */
  timeoutMs?: number
}

let knownKey = ""

function url(path: string, query: Query = {}): URL {
  const address = new URL(path, `${readSettings().backendUrl}/`)
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") address.searchParams.set(name, String(value))
  }
  return address
}

function unreachable(cause: unknown): Failure {
  const timedOut = cause instanceof Error && cause.name === "TimeoutError"
  return { code: timedOut ? "backend_timeout" : "backend_unreachable", field: null, status: 0 }
}

function written(body: unknown): BodyInit | undefined {
  if (body === undefined || body instanceof FormData || body instanceof Blob) return body
  return JSON.stringify(body)
}

/** Asks the backend whatever `call` says; the reads and writes below are its usual forms. */
export async function backendSend<T>(call: Call): Promise<Result<T>> {
  const { method, path, query, body, token, headers: added, timeoutMs = usualTimeoutMs } = call
  if (isBuilding()) return { ok: false, error: { code: "building", field: null, status: 0 } }
  knownKey ||= readPublishableKey()
  const headers: Record<string, string> = { accept: "application/json", "x-publishable-api-key": knownKey, ...added }
  // A form names its own boundary.
  const isWritten = body instanceof FormData || body instanceof Blob
  if (body !== undefined && !isWritten) headers["content-type"] = "application/json"
  if (token) headers.authorization = `Bearer ${token}`
  try {
    const response = await fetch(url(path, query), {
      method,
      headers,
      body: written(body),
      signal: AbortSignal.timeout(timeoutMs),
      cache: "no-store",
    })
    const answer: unknown = await response.json().catch(() => null)
    if (response.ok && (answer !== null || response.status === 204)) return { ok: true, data: answer as T }
    // A refused key may have been replaced (a fresh database makes a new one): read it anew next time.
    if (response.status === 400 || response.status === 401) knownKey = ""
    return { ok: false, error: failureFrom(response.status, answer) }
  } catch (cause) {
    return { ok: false, error: unreachable(cause) }
  }
}

/** A file as the backend gives it out. */
export async function backendFile(path: string, added: Record<string, string>): Promise<Result<Response>> {
  knownKey ||= readPublishableKey()
  const headers = { "x-publishable-api-key": knownKey, ...added }
  try {
    const response = await fetch(url(path), { headers, signal: AbortSignal.timeout(usualTimeoutMs), cache: "no-store" })
    if (response.ok) return { ok: true, data: response }
    return { ok: false, error: failureFrom(response.status, await response.json().catch(() => null)) }
  } catch (cause) {
    return { ok: false, error: unreachable(cause) }
  }
}

/** Reads from the backend. `T` is the shape the route promises; callers turn it into a view type. */
export function backendGet<T>(path: string, query?: Query, token?: string): Promise<Result<T>> {
  return backendSend<T>({ method: "GET", path, query, token })
}

/** Asks the backend to do something. `token` is a customer's session, where there is one. */
export function backendPost<T>(
  path: string,
  body: unknown,
  options: { query?: Query; token?: string } = {},
): Promise<Result<T>> {
  return backendSend<T>({ method: "POST", path, body, ...options })
}

/** Removes something at the backend. */
export function backendDelete<T>(path: string, token?: string): Promise<Result<T>> {
  return backendSend<T>({ method: "DELETE", path, token })
}
