import { workerAnswer } from "@/lib/browser/desk-worker"
import { pushHandlers } from "@/lib/browser/push-worker"
import { deskMessages } from "@/messages/desk"

/** The service worker of the desk: pages without network, and news. */
export function GET(): Response {
  const { frame, news } = deskMessages("vi")
  const scope = "/ban-hang"
  return workerAnswer(scope, pushHandlers(scope, "vi", { title: frame.desk, text: news.unknown }))
}
