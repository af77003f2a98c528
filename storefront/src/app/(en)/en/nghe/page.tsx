import { craftsMetadata } from "@/features/crafts/craft-metadata"
import { CraftsPage } from "@/features/crafts/crafts-page"

export const generateMetadata = () => craftsMetadata("en")

export default function Page() {
  return <CraftsPage locale="en" />
}
