import { answerBrowser } from "@/features/desk/browser-requests"
import { endPushSubscription, keepPushSubscription } from "@/lib/backend/desk/push"

/** Tells this browser of news: `{ subscription, locale }`, as the browser made it. Errors: those of the backend. */
export function POST(request: Request): Promise<Response> {
  return answerBrowser(request, ({ key }, { subscription }) => keepPushSubscription(key, subscription))
}

/** Ends it: `{ endpoint, locale }`. */
export function DELETE(request: Request): Promise<Response> {
  return answerBrowser(request, async ({ key }, { endpoint }) => {
    const ended = await endPushSubscription(key, endpoint)
    return ended.ok ? { ok: true, data: {} } : ended
  })
}
