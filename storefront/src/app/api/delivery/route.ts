import type { NextRequest } from "next/server"
import { deliveryLines } from "@/features/product/delivery-lines"
import { readProductDelivery } from "@/lib/backend/delivery"

/**
 * `?product=khay-tron&province=01&lang=vi[&commune=10210]` → `{ lines: string[] }`: what sending a piece there costs and when it comes, in
 * words for the product's page. No lines when nothing can be said.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const { searchParams: query } = request.nextUrl
  const product = (query.get("product") ?? "").slice(0, 200)
  const province = (query.get("province") ?? "").slice(0, 10)
  const commune = (query.get("commune") ?? "").slice(0, 10)
  const found = product && province ? await readProductDelivery(product, { province, commune }) : null
  const locale = query.get("lang") === "en" ? "en" : "vi"
  return Response.json(
    { lines: found?.ok ? deliveryLines(found.data, locale) : [] },
    { headers: { "cache-control": found?.ok ? "public, max-age=60" : "no-store" } },
  )
}
