import { orderCopy } from "@/features/order/order-copy"

/** The order's copy as a PDF. */
export async function GET(_request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  return orderCopy((await params).code, "vi")
}
