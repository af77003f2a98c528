import { slipOfOrder } from "@/features/desk/orders/slips"

/** The packing slip of an order as a PDF. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return slipOfOrder(request, (await params).id, "en")
}
