import { villagesMetadata } from "@/features/villages/village-metadata"
import { VillagesPage } from "@/features/villages/villages-page"

export const generateMetadata = () => villagesMetadata("vi")

export default function Page() {
  return <VillagesPage locale="vi" />
}
