import { answerBrowser } from "@/features/desk/browser-requests"
import { openForMyself } from "@/features/desk/opening/open-for-myself"
import type { Answers } from "@/lib/backend/desk/opening"

/** Opens the stall of `{answers, locale}`; answers `{id, name}`. Its key makes sending twice one stall. The backend checks the answers. */
export function POST(request: Request): Promise<Response> {
  return answerBrowser(request, (desk, { answers }) => openForMyself(desk, answers as Answers))
}
