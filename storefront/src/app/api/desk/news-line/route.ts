import { answerBrowser } from "@/features/desk/browser-requests"
import { pushLine } from "@/features/desk/news/push-line"
import { readNews } from "@/lib/backend/desk/news"
import type { Locale } from "@/lib/locale"

/** `?id=&locale=` → `{ title, text, path }`: a piece of news in words, for the worker of whoever is signed in here. */
export function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams
  const locale: Locale = query.get("locale") === "en" ? "en" : "vi"
  return answerBrowser(request, async (desk) => {
    const answer = await readNews(desk.key, null)
    if (!answer.ok) return answer
    const item = answer.data.news.find(({ id }) => id === query.get("id"))
    return { ok: true, data: pushLine(item ?? null, desk, locale) }
  })
}
