import { slipsInHand } from "@/features/desk/orders/slips"

/** Packing slips of all orders in hand as one PDF. */
export function GET(request: Request): Promise<Response> {
  return slipsInHand(request, "vi")
}
