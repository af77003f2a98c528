import type { Result } from "../result"
import { type DeskKey, deskDelete, deskGet, deskPost } from "./door"

/** A phone that comes in without a code. Times are ISO 8601. */
export type Device = { id: string; name: string; lastSeenAt: string; isThis: boolean }

type RawDevice = { id: string; name: string | null; created_at: string; last_seen_at: string | null; is_this: boolean }

/** The devices of this person. */
export async function readDevices(key: DeskKey): Promise<Result<Device[]>> {
  const answer = await deskGet<{ devices: RawDevice[] }>(key, "/seller/devices")
  if (!answer.ok) return answer
  const devices = answer.data.devices.map((raw) => {
    return { id: raw.id, name: raw.name ?? "", lastSeenAt: raw.last_seen_at ?? raw.created_at, isThis: raw.is_this }
  })
  return { ok: true, data: devices }
}

/** False when this phone's session has just ended for good; a silent backend ends nothing. */
export async function isRemembered(key: DeskKey): Promise<boolean> {
  const devices = await readDevices(key)
  return devices.ok || devices.error.status !== 401
}

/** Forgets a device: it needs a new code from now on. */
export function forgetDevice(key: DeskKey, id: string): Promise<Result<unknown>> {
  return deskDelete(key, `/seller/devices/${encodeURIComponent(id)}`)
}

/** Forgets the phone in hand. Where it cannot be told apart now (a sign-in by password, a silent backend), nothing happens. */
export async function forgetThisDevice(key: DeskKey): Promise<void> {
  const devices = await readDevices(key)
  const inHand = devices.ok ? devices.data.find(({ isThis }) => isThis) : undefined
  if (inHand) await forgetDevice(key, inHand.id)
}

/** Sends a code to the number that shall be the new one. */
export function sendNewPhoneCode(key: DeskKey, phone: string): Promise<Result<unknown>> {
  return deskPost(key, "/seller/phone/codes", { phone })
}

/** Takes the new number. Errors: those of codes; phone_taken (409). */
export function changePhone(key: DeskKey, phone: string, code: string): Promise<Result<unknown>> {
  return deskPost(key, "/seller/phone", { phone, code })
}
