import { GonePage } from "@/layout/gone-page"

export const metadata = { robots: { index: false } }

/** Shown by the server with status 404 for whatever does not exist. */
export default function Page() {
  return <GonePage locale="vi" />
}
