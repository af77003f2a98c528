import { orderingMetadata } from "@/features/ordering/ordering-metadata"
import { OrderingPage } from "@/features/ordering/ordering-page"

export const generateMetadata = () => orderingMetadata("vi")

export default function Page() {
  return <OrderingPage locale="vi" />
}
