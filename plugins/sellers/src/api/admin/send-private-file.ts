import type { MedusaResponse } from "@medusajs/framework/http"

/** A file that only this person may read: a download that no page may run and no one keeps. */
export function sendPrivateFile(res: MedusaResponse, file: Buffer, type: string): void {
  res.setHeader("content-type", type)
  res.setHeader("content-disposition", "attachment")
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("content-security-policy", "default-src 'none'; sandbox")
  res.setHeader("cache-control", "private, no-store")
  res.send(file)
}
