import { MAX_PICTURE_BYTES } from "@cho-lang/kit/picture"
import { readUpload } from "@cho-lang/kit/upload"
import type { MedusaResponse } from "@medusajs/framework/http"
import { takeTracePicture } from "../../../workflows/take-trace-picture"
import { type SellerRequest, stallReach } from "../../requests"

/**
 * A photo of a step, multipart field `file`, under the key that the device gave it: `?client_key=`. JPEG, PNG, WebP or HEIC by content, at
 * most 20 MB and 52 megapixels. Answers 201 `{ picture: { client_key, key, width, height } }`, its widths are there; 200 where that key was
 * sent before. Steps name it by `client_key`. Errors: `upload_wrong` and those of `takeTracePicture`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id } = stallReach(req)
  const file = await readUpload(req, MAX_PICTURE_BYTES, "picture")
  const taken = await takeTracePicture(req.scope, { seller_id, client_key: req.query.client_key, file })
  const { repeated, ...picture } = taken
  res.status(repeated ? 200 : 201).json({ picture })
}
