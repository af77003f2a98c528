import type { MedusaResponse } from "@medusajs/framework/http"
import { readGoods } from "../../../queries/goods"
import { searchOf } from "../../requests"
import { type StaffRequest, staffReach } from "../../staff-request"

/** Goods of the officer's place by part of their title or their stall's name, twenty at most: `{ goods: [{ id, title, seller }] }`. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  res.json({ goods: await readGoods(req.scope, { ...staffReach(req), q: searchOf(req), limit: 20 }) })
}
