import { LRUCache } from "lru-cache"
import { backendFile, backendSend, type Call } from "../door"
import type { Result } from "../result"
import { signInByDevice } from "./phone-login"

/** Who asks, from which address, and for which stall. `device` is null for somebody who came with a password. */
export type DeskKey = { token: string; device: string | null; client: string | null; stallId: string | null }

/** Sessions of remembered devices, in memory only: the cookie holds the device, never the session. They live a day; ours half of it. */
const sessions = new LRUCache<string, string>({ max: 10_000, ttl: 12 * 60 * 60 * 1000 })

/** The session of a device, made anew when there is none. */
export async function sessionOfDevice(device: string): Promise<Result<string>> {
  const known = sessions.get(device)
  if (known) return { ok: true, data: known }
  const made = await signInByDevice(device)
  if (made.ok) sessions.set(device, made.data)
  return made
}

/** Keeps the session that came with a new device. */
export function rememberSession(device: string, token: string): void {
  sessions.set(device, token)
}

/** Drops a device's session, when its person leaves. */
export function forgetSession(device: string): void {
  sessions.delete(device)
}

function headersOf(key: DeskKey): Record<string, string> {
  return {
    ...(key.stallId && { "x-seller-id": key.stallId }),
    ...(key.client && { "x-forwarded-for": key.client }),
  }
}

/** A file that is given out to somebody; they were just asked for, so their session stands. */
export function deskFile(key: DeskKey, path: string): Promise<Result<Response>> {
  return backendFile(path, { ...headersOf(key), authorization: `Bearer ${key.token}` })
}

/** Asks in somebody's name. A session that ended too early is made anew once. */
export async function deskSend<T>(key: DeskKey, call: Omit<Call, "token">): Promise<Result<T>> {
  const headers = { ...headersOf(key), ...call.headers }
  const answer = await backendSend<T>({ ...call, headers, token: key.token })
  if (answer.ok || answer.error.status !== 401 || !key.device) return answer
  forgetSession(key.device)
  const renewed = await sessionOfDevice(key.device)
  return renewed.ok ? backendSend<T>({ ...call, headers, token: renewed.data }) : answer
}

/** Reads in somebody's name. */
export function deskGet<T>(key: DeskKey, path: string): Promise<Result<T>> {
  return deskSend<T>(key, { method: "GET", path })
}

/** Writes in somebody's name. */
export function deskPost<T>(key: DeskKey, path: string, body: unknown): Promise<Result<T>> {
  return deskSend<T>(key, { method: "POST", path, body })
}

/** Removes in somebody's name. */
export function deskDelete<T>(key: DeskKey, path: string): Promise<Result<T>> {
  return deskSend<T>(key, { method: "DELETE", path })
}
