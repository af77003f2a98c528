import { workerAnswer } from "@/features/desk/opening/worker-script"

/** The service worker of the four screens that open a stall. */
export function GET(): Response {
  return workerAnswer("/ban-hang/mo-gian")
}
