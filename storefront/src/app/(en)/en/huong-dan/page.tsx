import { guidesMetadata } from "@/features/guides/guide-metadata"
import { GuidesPage } from "@/features/guides/guides-page"

export const generateMetadata = () => guidesMetadata("en")

export default function Page() {
  return <GuidesPage locale="en" />
}
