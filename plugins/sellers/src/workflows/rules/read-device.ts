import { readRequiredText, readText } from "@cho-lang/kit/plain-text"

/** What a person or a browser calls the device, null when nothing was said. */
export function readDeviceName(typed: unknown): string | null {
  return readText(typed, { field: "device_name", max: 80 })
}

/** A device's secret as it comes from a cookie. */
export function readDeviceToken(given: unknown): string {
  return readRequiredText(given, { field: "device_token", max: 100 })
}

/** A hand-over code as typed or scanned; what is in it is the step's to judge. */
export function readHandoverCode(typed: unknown): string {
  return readRequiredText(typed, { field: "handover_code", max: 40 })
}

/** Id of the stall a hand-over code is for. */
export function readSellerId(given: unknown): string {
  return readRequiredText(given, { field: "seller_id", max: 100 })
}

/** Id of the owner a hand-over code is for; null: the only one. */
export function readOwnerId(given: unknown): string | null {
  return readText(given, { field: "member_id", max: 100 })
}
