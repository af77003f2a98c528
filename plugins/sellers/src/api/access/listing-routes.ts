import type { MedusaContainer } from "@medusajs/framework/types"
import { readListingDraftView } from "../../queries/listing-drafts"
import { readGoods } from "../../workflows/steps/find-goods"
import type { BeforeRequest, SellerRoute } from "./route-types"

async function draftBefore(container: MedusaContainer, { seller_id, params }: BeforeRequest) {
  const draft = await readListingDraftView(container, { seller_id, client_key: params.client_key ?? "" })
  return draft && { ...draft.answers, state: draft.state }
}

async function goodsBefore(container: MedusaContainer, { seller_id, params }: BeforeRequest) {
  const goods = await readGoods(container, { seller_id, product_id: params.id ?? "" })
  return goods && { status: goods.status }
}

const who = "list_products"
const draft = { who, entity: "listing_draft", readBefore: draftBefore } as const
const product = { who, entity: "product", readBefore: goodsBefore } as const

/** Photos, drafts and goods of a stall: its members, and helpers who may list. */
export const listingRoutes: SellerRoute[] = [
  {
    method: "POST",
    path: "/seller/pictures",
    who,
    action: "picture_sent",
    entity: "listing_picture",
  },
  { method: "GET", path: "/seller/listing-options", who },
  {
    method: "POST",
    path: "/seller/listing-papers",
    who,
    action: "declaration_sent",
    entity: "listing_paper",
  },
  { method: "GET", path: "/seller/listing-drafts/:client_key", who },
  { method: "POST", path: "/seller/listing-drafts/:client_key", action: "listing_written", ...draft },
  { method: "DELETE", path: "/seller/listing-drafts/:client_key", action: "listing_dropped", ...draft },
  { method: "POST", path: "/seller/listing-drafts/:client_key/propose", action: "listing_proposed", ...draft },
  { method: "GET", path: "/seller/products", who },
  { method: "POST", path: "/seller/products/:id", action: "goods_changed", ...product },
  { method: "POST", path: "/seller/products/:id/pause", action: "goods_paused", ...product },
  { method: "POST", path: "/seller/products/:id/resume", action: "goods_resumed", ...product },
]
