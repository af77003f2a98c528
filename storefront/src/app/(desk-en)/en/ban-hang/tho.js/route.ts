import { workerAnswer } from "@/lib/browser/desk-worker"

/** The service worker of the desk. */
export function GET(): Response {
  return workerAnswer("/en/ban-hang")
}
