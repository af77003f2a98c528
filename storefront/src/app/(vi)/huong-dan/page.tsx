import { guidesMetadata } from "@/features/guides/guide-metadata"
import { GuidesPage } from "@/features/guides/guides-page"

export const generateMetadata = () => guidesMetadata("vi")

export default function Page() {
  return <GuidesPage locale="vi" />
}
