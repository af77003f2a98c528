import { GonePage } from "@/layout/gone-page"

export default function NotFound() {
  return <GonePage locale="vi" />
}
