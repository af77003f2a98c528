import { workerAnswer } from "@/lib/browser/draft-worker"

/** The service worker of the four screens that open a stall. */
export function GET(): Response {
  return workerAnswer("/ban-hang/mo-gian")
}
