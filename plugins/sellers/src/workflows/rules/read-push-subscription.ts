import { InputError } from "@cho-lang/kit/input-error"

const LONGEST_ENDPOINT = 1_000
/** An uncompressed point of P-256, and sixteen random bytes (RFC 8291). */
const KEY_BYTES = { p256dh: 65, auth: 16 } as const

export interface ReadSubscription {
  endpoint: URL
  p256dh: string
  auth: string
}

function wrong(code: string, field: string, message: string): InputError {
  return new InputError({ code, field, message })
}

/**
 * Where a browser can be told, by its address alone; whether its host is public is asked later.
 * @throws InputError `endpoint_wrong`
 */
export function readEndpoint(value: unknown, testOrigin: string | undefined): URL {
  const url =
    typeof value === "string" && value.length <= LONGEST_ENDPOINT && URL.canParse(value) ? new URL(value) : null
  const isTest = url !== null && testOrigin !== undefined && url.origin === testOrigin
  if (!url || (url.protocol !== "https:" && !isTest) || url.username || url.password) {
    throw wrong("endpoint_wrong", "endpoint", "An https address of a push service")
  }
  return url
}

function readKey(value: unknown, name: keyof typeof KEY_BYTES): string {
  const key = typeof value === "string" && /^[\w-]{1,200}={0,2}$/.test(value) ? Buffer.from(value, "base64url") : null
  if (key?.length !== KEY_BYTES[name] || (name === "p256dh" && key[0] !== 4)) {
    throw wrong("push_key_wrong", `keys.${name}`, `keys.${name} has ${KEY_BYTES[name]} bytes in base64url`)
  }
  return key.toString("base64url")
}

/**
 * A subscription as a browser's `PushSubscription.toJSON()` writes it.
 * @throws InputError `endpoint_wrong`, `push_key_wrong`
 */
export function readPushSubscription(body: Record<string, unknown>, testOrigin: string | undefined): ReadSubscription {
  const keys = (typeof body.keys === "object" && body.keys !== null ? body.keys : {}) as Record<string, unknown>
  return {
    endpoint: readEndpoint(body.endpoint, testOrigin),
    p256dh: readKey(keys.p256dh, "p256dh"),
    auth: readKey(keys.auth, "auth"),
  }
}
