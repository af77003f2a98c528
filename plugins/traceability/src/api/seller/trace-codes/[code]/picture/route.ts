import { InputError } from "@cho-lang/kit/input-error"
import { qrPng, qrSvg } from "@cho-lang/kit/qr-picture"
import type { MedusaResponse } from "@medusajs/framework/http"
import { codeNotFound } from "../../../../../modules/traceability/codes"
import { readCodeAddress } from "../../../../../queries/lot-codes"
import { readTraceCode } from "../../../../../workflows/rules/trace-code"
import { type SellerRequest, stallReach } from "../../../../requests"

/**
 * The QR code of one code as a download, `?format=svg` (default) or `png`, to be printed by hand or set into a label of one's own.
 * Errors: `code_not_found` (404), `field_wrong` (field `format`).
 */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const format = req.query.format ?? "svg"
  if (format !== "svg" && format !== "png") {
    throw new InputError({ code: "field_wrong", field: "format", message: "format is svg or png" })
  }
  const read = readTraceCode(req.params.code)
  const address =
    read.state === "ok" && (await readCodeAddress(req.scope, { seller_id: stallReach(req).seller_id, code: read.code }))
  if (read.state !== "ok" || !address) {
    throw codeNotFound()
  }
  res.setHeader("content-type", format === "svg" ? "image/svg+xml" : "image/png")
  res.setHeader("content-disposition", `attachment; filename="${read.code}.${format}"`)
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("cache-control", "private, no-store")
  res.send(format === "svg" ? qrSvg(address) : await qrPng(address))
}
