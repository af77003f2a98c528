import type { MedusaContainer } from "@medusajs/framework/types"
import { type CertificateView, readCertificate } from "../queries/certificates"
import { certificateNotFound } from "../workflows/steps/find-certificate"
import type { Reach } from "../workflows/steps/find-product"

/**
 * A certificate within reach, and the officers whose hand is in it.
 * @throws InputError `certificate_not_found` (404)
 */
export async function certificateFor(
  container: MedusaContainer,
  wish: Reach & { id: string },
): Promise<{ certificate: CertificateView; officers: string[] }> {
  const found = await readCertificate(container, wish)
  if (!found) {
    throw certificateNotFound()
  }
  return found
}
