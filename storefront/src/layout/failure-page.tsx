import type { Locale } from "@/lib/locale"
import { messages } from "@/messages"
import { Notice } from "@/ui/notice"

/** A page that could not be made on the server. The link with an empty address opens the same page again, without JavaScript too. */
export function FailurePage({ locale }: { locale: Locale }) {
  const { failure } = messages(locale)
  return (
    <Notice motif="mesh" title={failure.title} text={failure.text} heading="h1">
      {/* biome-ignore lint/a11y/useValidAnchor: empty means this very address */}
      <a className="button" href="">
        {failure.retry}
      </a>
    </Notice>
  )
}
