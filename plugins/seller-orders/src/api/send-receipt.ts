import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/**
 * A photo that only the people of one order may see: nobody keeps it, nothing in it runs.
 * @throws InputError `receipt_not_found` (404) where there is none
 */
export async function sendReceipt(
  container: MedusaContainer,
  res: MedusaResponse,
  fileId: string | null,
): Promise<void> {
  if (!fileId) {
    throw new InputError({ code: "receipt_not_found", type: "not_found", message: "There is no photo of a receipt" })
  }
  const file = await container.resolve(Modules.FILE).getAsBuffer(fileId)
  res.setHeader("content-type", "image/jpeg")
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("content-security-policy", "default-src 'none'; sandbox")
  res.setHeader("cache-control", "private, no-store")
  res.send(file)
}
