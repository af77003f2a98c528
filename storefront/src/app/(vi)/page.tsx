import { HomePage } from "@/features/home/home-page"
import { homeMetadata } from "@/layout/site-metadata"

export const generateMetadata = () => homeMetadata("vi")

export default function Page() {
  return <HomePage locale="vi" />
}
