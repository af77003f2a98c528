import type { MedusaResponse } from "@medusajs/framework/http"
import { readFairChoices } from "../../../queries/fair-catalogues"
import { SECTORS } from "../../../workflows/rules/product-sets"
import { type StaffRequest, staffReach } from "../../staff-request"

/** What a catalogue can be cut by within the officer's place: `{ sectors, villages, collections }`. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { commune_code } = staffReach(req)
  res.json({ sectors: SECTORS, ...(await readFairChoices(req.scope, commune_code)) })
}
