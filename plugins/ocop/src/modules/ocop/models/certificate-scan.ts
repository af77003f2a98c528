import { model } from "@medusajs/framework/utils"
import { TYPIST_KINDS } from "./decision"

/** A scan or photo of a decision or a certificate: private, seen by its stall and by officers. */
export const CertificateScan = model
  .define("certificate_scan", {
    id: model.id({ prefix: "cscan" }).primaryKey(),
    /** The stall that sent it; null for an officer's. */
    seller_id: model.text().nullable(),
    /** Id in the File Module, private. */
    file_id: model.text(),
    /** Media type, by content. */
    type: model.text(),
    /** SHA-256 of the file in hex: the same paper sent in again is told to who verifies. */
    sha256: model.text().nullable(),
    sent_by_kind: model.enum([...TYPIST_KINDS]),
    sent_by_id: model.text(),
  })
  .indexes([{ on: ["seller_id"] }, { on: ["sent_by_id"] }, { on: ["sha256"] }])
