import { answerBrowser } from "@/features/desk/browser-requests"
import { askConsent, type ConsentWish } from "@/lib/backend/desk/helping"

/** A helper's wish `{wish, locale}`; answers `{id, kind, phoneMasked}`. The backend checks it, and who asks. */
export function POST(request: Request): Promise<Response> {
  return answerBrowser(request, ({ key }, { wish }) => askConsent(key, wish as ConsentWish))
}
