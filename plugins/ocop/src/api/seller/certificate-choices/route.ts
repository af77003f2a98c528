import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CHOICES } from "../../../workflows/rules/choices"

/** What the forms of certificates choose from, see `workflows/rules/choices.ts`. */
export async function GET(_req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(CHOICES)
}
