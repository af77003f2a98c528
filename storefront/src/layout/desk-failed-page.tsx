"use client"

import type { Locale } from "@/lib/locale"
import { deskFailureWords } from "@/messages/failure"
import { Notice } from "@/ui/notice"

/** A screen of the desk that could not be made: whose fault it is, that nothing is lost, and how to try again. */
export function DeskFailedPage({ locale, retry }: { locale: Locale; retry: () => void }) {
  const words = deskFailureWords[locale]
  return (
    <main>
      <Notice title={words.title} text={words.text} heading="h1">
        <button type="button" className="button" onClick={retry}>
          {words.retry}
        </button>
      </Notice>
    </main>
  )
}
