import { HomePage } from "@/features/home/home-page"
import { homeMetadata } from "@/layout/site-metadata"

export const generateMetadata = () => homeMetadata("en")

export default function Page() {
  return <HomePage locale="en" />
}
