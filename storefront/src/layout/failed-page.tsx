"use client"

import type { Locale } from "@/lib/locale"
import { failureWords } from "@/messages/failure"
import { Notice } from "@/ui/notice"

/** A page that could not be made: says whose fault it is, that nothing is lost, and how to try again. */
export function FailedPage({ locale, retry }: { locale: Locale; retry: () => void }) {
  const words = failureWords[locale]
  return (
    <Notice motif="mesh" title={words.title} text={words.text} heading="h1">
      <button type="button" className="button" onClick={retry}>
        {words.retry}
      </button>
    </Notice>
  )
}
