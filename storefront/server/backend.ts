import type { Kind } from "../src/lib/paths"
import { readPublishableKey, readSettings } from "../src/lib/settings"
import type { Ask } from "./existence"

/** A page must not wait long only to learn whether it exists. */
const patienceMs = 1_500

/** Asks GET /store/existence; null when the backend is down, slow or refuses. */
export const askExistence: Ask = async (kind: Kind, handle: string) => {
  const query = new URLSearchParams({ kind, handle })
  try {
    const answer = await fetch(`${readSettings().backendUrl}/store/existence?${query}`, {
      headers: { "x-publishable-api-key": readPublishableKey() },
      signal: AbortSignal.timeout(patienceMs),
    })
    if (!answer.ok) return null
    const body: unknown = await answer.json()
    return typeof body === "object" && body !== null && "exists" in body ? body.exists === true : null
  } catch {
    return null
  }
}
