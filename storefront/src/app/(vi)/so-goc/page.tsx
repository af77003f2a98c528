import { rootsMetadata } from "@/features/trace-roots/roots-metadata"
import { RootsPage } from "@/features/trace-roots/roots-page"

export const generateMetadata = () => rootsMetadata("vi")

export default function Page() {
  return <RootsPage locale="vi" />
}
