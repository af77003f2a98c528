import type { Kind } from "../src/lib/paths"
import { readPublishableKey, readSettings } from "../src/lib/settings"
import type { Ask } from "./existence"

/** A page must not wait long only to learn whether it exists. */
const patienceMs = 1_500

function ask(path: string): Promise<Response> {
  return fetch(`${readSettings().backendUrl}${path}`, {
    headers: { "x-publishable-api-key": readPublishableKey() },
    signal: AbortSignal.timeout(patienceMs),
  })
}

/** Orders have no public list to look in: whoever has the code asks for the order itself. */
async function askOrder(code: string): Promise<boolean | null> {
  const answer = await ask(`/store/orders/by-code/${encodeURIComponent(decodeURIComponent(code))}`)
  await answer.body?.cancel()
  if (answer.status === 404) return false
  return answer.ok ? true : null
}

/** Asks GET /catalogue/existence, for an order GET /store/orders/by-code; null when the backend is down, slow or refuses. */
export const askExistence: Ask = async (kind: Kind, handle: string) => {
  try {
    if (kind === "order") return await askOrder(handle)
    const answer = await ask(`/catalogue/existence?${new URLSearchParams({ kind, handle })}`)
    if (!answer.ok) return null
    const body: unknown = await answer.json()
    return typeof body === "object" && body !== null && "exists" in body ? body.exists === true : null
  } catch {
    return null
  }
}
