import { workerAnswer } from "@/lib/browser/desk-worker"
import { pushHandlers } from "@/lib/browser/push-worker"
import { deskMessages } from "@/messages/desk"

/** The service worker of the desk: pages without network, and news. */
export function GET(): Response {
  const { frame, news } = deskMessages("en")
  const scope = "/en/ban-hang"
  return workerAnswer(scope, pushHandlers(scope, "en", { title: frame.desk, text: news.unknown }))
}
