import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { readSettings } from "@/lib/settings"
import { enterTrace } from "./refused"

/** The field where a code is typed; with a code in it, its page. */
export function openTrace(request: Request, locale: Locale): Response {
  const typed = new URL(request.url).searchParams.get("ma")?.trim() ?? ""
  if (typed === "") return enterTrace(locale, readSettings().publicUrl)
  const Location = localePath(locale, paths.trace(encodeURIComponent(typed.slice(0, 100))))
  return new Response(null, { status: 303, headers: { Location } })
}
