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
  return goods && { name: goods.name, status: goods.status }
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
  { method: "POST", path: "/seller/listing-drafts/:client_key/copy", action: "listing_copied", ...draft },
  { method: "GET", path: "/seller/products", who },
  { method: "GET", path: "/seller/products/:id", who },
  { method: "GET", path: "/seller/products/:id/history", who },
  { method: "POST", path: "/seller/products/:id", action: "goods_changed", ...product },
  { method: "POST", path: "/seller/products/:id/pause", action: "goods_paused", ...product },
  { method: "POST", path: "/seller/products/:id/resume", action: "goods_resumed", ...product },
  { method: "POST", path: "/seller/products/:id/take-up", action: "goods_taken_up", ...product },
  { method: "POST", path: "/seller/products/:id/restock", action: "goods_restocked", ...product },
  { method: "POST", path: "/seller/products/:id/sold-elsewhere", action: "goods_sold_elsewhere", ...product },
  { method: "GET", path: "/seller/goods-changes/:id", who },
  {
    method: "POST",
    path: "/seller/goods-changes/:id/undo",
    who,
    action: "goods_change_undone",
    entity: "goods_change",
  },
]
