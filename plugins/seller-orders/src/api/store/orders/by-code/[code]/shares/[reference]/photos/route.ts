import { MAX_PICTURE_BYTES, readPicture } from "@cho-lang/kit/picture"
import { readUpload } from "@cho-lang/kit/upload"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { keepSharePhotoWorkflow } from "../../../../../../../../workflows"
import { shareOf } from "../share"

/**
 * A photo of a stall's goods by their buyer, multipart field `file`: JPEG, PNG, WebP or HEIC by content, without what a
 * camera writes beside it. Answers 201 `{ photo: { id, width, height } }`; a return or a question to officers names it. 404 `order_not_found`, 409
 * `order_state_wrong` before it is packed, `photos_too_many`, `upload_wrong` and those of `readPicture`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await shareOf(req)
  const { master, width, height } = await readPicture(await readUpload(req, MAX_PICTURE_BYTES, "picture"))
  const input = { share_id: id, sent_by: "buyer" as const, base64: master.toString("base64"), width, height }
  const { result } = await keepSharePhotoWorkflow(req.scope).run({ input })
  res.status(201).json({ photo: result })
}
