import { MAX_PICTURE_BYTES } from "@cho-lang/kit/picture"
import { readUpload } from "@cho-lang/kit/upload"
import type { MedusaResponse } from "@medusajs/framework/http"
import { takePhoto } from "../../../workflows/take-photo"
import { stallOf } from "../../context"
import type { SellerRequest } from "../../seller-request"

/**
 * A photo of the stall's goods, multipart field `file`: JPEG, PNG, WebP or HEIC by content, at most 20 MB and 52
 * megapixels. Answers 201 `{ picture: { id, key, width, height, blur, state } }`; the same file again is the same
 * picture. The widths are there when `state` is `ready`. Errors: `upload_wrong` and those of `readPicture`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id } = stallOf(req)
  const file = await readUpload(req, MAX_PICTURE_BYTES, "picture")
  const picture = await takePhoto(req.scope, { seller_id, sent_by_id: req.seller_member.id, file })
  res.status(201).json({ picture })
}
