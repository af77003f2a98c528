import { backendSend } from "../door"
import type { Result } from "../result"

/** A person's way in: the session of this day, and the token by which this device is known for six months. */
export type Entry = { token: string; deviceToken: string; isNew: boolean }

type RawEntry = { token: string; device_token: string; is_new?: boolean }

/** The client's address goes along: the backend counts attempts by it, and this server is everybody's messenger. */
function post<T>(path: string, body: unknown, client: string | null): Promise<Result<T>> {
  return backendSend<T>({ method: "POST", path, body, headers: client ? { "x-forwarded-for": client } : {} })
}

function toEntry(answer: Result<RawEntry>): Result<Entry> {
  if (!answer.ok) return answer
  const { token, device_token: deviceToken, is_new: isNew = false } = answer.data
  return { ok: true, data: { token, deviceToken, isNew } }
}

/** Sends a code to a number. Known and unknown numbers get the same answer. Errors: phone_invalid, codes_too_many. */
export async function sendSignInCode(phone: string, client: string | null): Promise<Result<{ waitSeconds: number }>> {
  const answer = await post<{ wait_seconds: number }>("/phone-login/codes", { phone }, client)
  return answer.ok ? { ok: true, data: { waitSeconds: answer.data.wait_seconds } } : answer
}

/** Comes in with the code. Errors: code_wrong (tries_left), code_expired, code_tries_used (retry_after_seconds). */
export async function signInByCode(
  { phone, code, deviceName }: { phone: string; code: string; deviceName: string },
  client: string | null,
): Promise<Result<Entry>> {
  return toEntry(await post("/phone-login/sessions", { phone, code, device_name: deviceName }, client))
}

/** Comes in with a code that a helper or staff handed over. Error: handover_code_wrong, whatever is wrong with it. */
export async function signInByHandover(
  code: string,
  deviceName: string,
  client: string | null,
): Promise<Result<Entry>> {
  const body = { handover_code: code, device_name: deviceName }
  return toEntry(await post("/phone-login/sessions/by-handover", body, client))
}

/** A session for a remembered device. Error: device_unknown (401) when it was forgotten. */
export async function signInByDevice(deviceToken: string): Promise<Result<string>> {
  const answer = await post<{ token: string }>("/phone-login/sessions/by-device", { device_token: deviceToken }, null)
  return answer.ok ? { ok: true, data: answer.data.token } : answer
}

/** Comes in with login and password, as the demonstration's people do; answers the session token. */
export async function signInByPassword(login: string, password: string): Promise<Result<string>> {
  const answer = await post<{ token: string }>("/auth/seller_member/emailpass", { email: login, password }, null)
  return answer.ok ? { ok: true, data: answer.data.token } : answer
}
