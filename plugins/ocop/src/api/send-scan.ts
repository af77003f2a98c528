import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { ScanFile } from "../queries/scans"
import { scanNotFound } from "../workflows/steps/find-scan"

/**
 * A scan for whom the caller let in: a download that no page may run and no one keeps.
 * @throws InputError `scan_not_found` (404) where there is none
 */
export async function sendScan(container: MedusaContainer, res: MedusaResponse, scan: ScanFile | null): Promise<void> {
  if (!scan) {
    throw scanNotFound()
  }
  const file = await container.resolve(Modules.FILE).getAsBuffer(scan.file_id)
  res.setHeader("content-type", scan.type)
  res.setHeader("content-disposition", "attachment")
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("content-security-policy", "default-src 'none'; sandbox")
  res.setHeader("cache-control", "private, no-store")
  res.send(file)
}
