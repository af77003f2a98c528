import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { readSharePhoto } from "../queries/share-photo"

/**
 * A photo of one share, for whom the caller let in: a download that no page may run and no one keeps.
 * @throws InputError `photo_not_found`
 */
export async function sendSharePhoto(
  { scope }: MedusaRequest,
  res: MedusaResponse,
  wish: { share_id: string; id: string; by_household?: boolean },
): Promise<void> {
  const fileId = /^\w{1,60}$/.test(wish.id) ? await readSharePhoto(scope, wish) : null
  if (!fileId) {
    throw new InputError({ code: "photo_not_found", type: "not_found", message: "No such photo of this order" })
  }
  const file = await scope.resolve(Modules.FILE).getAsBuffer(fileId)
  res.setHeader("content-type", "image/jpeg")
  res.setHeader("content-disposition", "attachment")
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("content-security-policy", "default-src 'none'; sandbox")
  res.setHeader("cache-control", "private, no-store")
  res.send(file)
}
