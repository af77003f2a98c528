import { FailurePage } from "@/layout/failure-page"

export const metadata = { robots: { index: false } }

/** Shown by the server with status 500 or 503 when a page could not be made. */
export default function Page() {
  return <FailurePage locale="en" />
}
