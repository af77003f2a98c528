import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Reach } from "../workflows/steps/find-product"

/** Where a scan lies, and what it is. */
export interface ScanFile {
  file_id: string
  type: string
}

/** Of the certificate itself, or of the receipt of its dossier for re-assessment. */
export type ScanColumn = "scan_id" | "filing_scan_id"

const ofCertificate = (column: ScanColumn) => `select scan.file_id, scan.type from certificate
  join seller on seller.id = certificate.seller_id
  join certificate_scan scan on scan.id = certificate.${column} and scan.deleted_at is null
 where certificate.id = :id and certificate.deleted_at is null
   and (:seller_id::text is null or certificate.seller_id = :seller_id)
   and (:commune_code::text is null or seller.commune_code = :commune_code)`

const OF_DECISION = `select scan.file_id, scan.type from decision
  join certificate_scan scan on scan.id = decision.scan_id and scan.deleted_at is null
 where decision.id = :id and decision.deleted_at is null`

async function one(container: MedusaContainer, statement: string, wish: object): Promise<ScanFile | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: ScanFile[] }>(statement, { ...wish })
  return rows[0] ?? null
}

/** The scan of a certificate within reach, or that of its dossier's receipt. */
export function readScanOfCertificate(
  container: MedusaContainer,
  wish: Reach & { id: string },
  column: ScanColumn = "scan_id",
): Promise<ScanFile | null> {
  return one(container, ofCertificate(column), wish)
}

/** The scan of a decision, an act of an authority: every officer who verifies compares with it. */
export function readScanOfDecision(container: MedusaContainer, id: string): Promise<ScanFile | null> {
  return one(container, OF_DECISION, { id })
}
