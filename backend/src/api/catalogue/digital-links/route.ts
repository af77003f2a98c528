import { InputError } from "@cho-lang/kit/input-error"
import { buildDigitalLink, parseDigitalLink } from "@cho-lang/traceability/workflows/rules/digital-link"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readLinkTargets } from "../../../queries/digital-link"

/**
 * GET /catalogue/digital-links?link=/01/{gtin}/10/{lot}/21/{serial} → { digital_link: { path, title, code, product, certificate,
 * is_recalled } }; `path` is the link in its one form.
 * Errors: digital_link_wrong, gtin_wrong, gtin_check_digit_wrong, gtin_restricted, gs1_text_wrong, gs1_text_too_long,
 * digital_link_not_found (404).
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { link } = req.query
  const read = parseDigitalLink(typeof link === "string" ? link : "")
  const targets = await readLinkTargets(req.scope, read)
  if (targets === null) {
    const message = "No goods, batch or piece of this number"
    throw new InputError({ code: "digital_link_not_found", field: "link", type: "not_found", message })
  }
  res.json({ digital_link: { path: buildDigitalLink(read), ...targets } })
}
