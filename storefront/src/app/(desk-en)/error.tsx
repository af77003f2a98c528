"use client"

import { DeskFailedPage } from "@/layout/desk-failed-page"

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return <DeskFailedPage locale="en" retry={reset} />
}
