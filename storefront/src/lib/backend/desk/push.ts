import type { Result } from "../result"
import { type DeskKey, deskGet, deskPost, deskSend } from "./door"

/** The key a browser subscribes with; null where the market tells no browsers. */
export async function readPushKey(key: DeskKey): Promise<string | null> {
  const answer = await deskGet<{ public_key: string | null }>(key, "/seller/push-subscriptions")
  return answer.ok ? answer.data.public_key : null
}

/** Tells this browser of news from now on; the backend checks the subscription. */
export function keepPushSubscription(key: DeskKey, subscription: unknown): Promise<Result<unknown>> {
  return deskPost(key, "/seller/push-subscriptions", subscription)
}

/** Tells it nothing any more. */
export function endPushSubscription(key: DeskKey, endpoint: unknown): Promise<Result<unknown>> {
  return deskSend(key, { method: "DELETE", path: "/seller/push-subscriptions", body: { endpoint } })
}
