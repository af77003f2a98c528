import { createHash } from "node:crypto"
import { MAX_PICTURE_BYTES, readPicture } from "@cho-lang/kit/picture"
import { readUpload } from "@cho-lang/kit/upload"
import type { MedusaResponse } from "@medusajs/framework/http"
import { LISTINGS_MODULE } from "../../../modules/listings"
import type { ListingsModuleService } from "../../../modules/listings/service"
import { keepPictureWorkflow } from "../../../workflows/keep-picture"
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
  const sha256 = createHash("sha256").update(file).digest("hex")
  const known = await req.scope.resolve<ListingsModuleService>(LISTINGS_MODULE).findPicture(seller_id, sha256)
  if (known) {
    res.status(201).json({ picture: known })
    return
  }
  const { master, width, height, blur } = await readPicture(file)
  const { result: picture } = await keepPictureWorkflow(req.scope).run({
    input: {
      seller_id,
      sent_by_id: req.seller_member.id,
      sha256,
      master_base64: master.toString("base64"),
      width,
      height,
      blur,
    },
  })
  res.status(201).json({ picture })
}
