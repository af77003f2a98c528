import { orderingMetadata } from "@/features/ordering/ordering-metadata"
import { OrderingPage } from "@/features/ordering/ordering-page"

export const generateMetadata = () => orderingMetadata("en")

export default function Page() {
  return <OrderingPage locale="en" />
}
