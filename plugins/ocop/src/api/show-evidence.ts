import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { InputError } from "@cho-lang/kit/input-error"
import { zipOf } from "@cho-lang/kit/zip-write"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { evidenceAddresses, evidenceParts, itemsOf } from "../workflows/evidence/evidence-pack"
import { type Evidence, readEvidence } from "../workflows/evidence/read-evidence"
import { fairSettings } from "../workflows/fair/fair-settings"
import { databaseNow } from "../workflows/steps/clock"
import type { Reach } from "../workflows/steps/find-product"
import { idOf } from "./requests"

async function evidenceFor(req: MedusaRequest, reach: Reach): Promise<Evidence> {
  const { seller_id, commune_code } = reach
  const evidence = await readEvidence(req.scope, { seller_id, commune_code, id: idOf(req) })
  if (!evidence) {
    throw new InputError({ code: "product_not_found", type: "not_found", message: "No such product within reach" })
  }
  return evidence
}

const languageOf = ({ query: { locale } }: MedusaRequest) => (locale === "en-US" ? ("en" as const) : ("vi" as const))

/** What an assessment of a product asks for, and what the market holds of it: `{ product, addresses, items, sold, sold_elsewhere }`. */
export async function showEvidence(req: MedusaRequest, res: MedusaResponse, reach: Reach): Promise<void> {
  const evidence = await evidenceFor(req, reach)
  const { id, title, sold, sold_elsewhere, pictures } = evidence
  const addresses = evidenceAddresses({
    evidence,
    language: languageOf(req),
    publicUrl: fairSettings(req.scope).publicUrl,
  })
  const product = { id, title, pictures: pictures.length }
  res.json({ product, addresses, items: itemsOf(evidence), sold, sold_elsewhere })
}

/** The pack as one ZIP, written while it is sent: a PDF summary, the stories, the pictures; at most 24 of them, one in memory. */
export async function sendEvidence(req: MedusaRequest, res: MedusaResponse, reach: Reach): Promise<void> {
  const evidence = await evidenceFor(req, reach)
  const moment = await databaseNow(req.scope)
  const parts = evidenceParts({ evidence, language: languageOf(req), moment, ...fairSettings(req.scope) })
  res.setHeader("content-type", "application/zip")
  res.setHeader("content-disposition", 'attachment; filename="minh-chung-ocop.zip"')
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("cache-control", "private, no-store")
  await pipeline(Readable.from(zipOf(parts)), res)
}
