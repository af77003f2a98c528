"use client"

import { FailedPage } from "@/layout/failed-page"

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return <FailedPage locale="vi" retry={reset} />
}
