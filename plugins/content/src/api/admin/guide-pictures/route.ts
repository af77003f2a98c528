import { createHash } from "node:crypto"
import { MAX_PICTURE_BYTES, picturesByWidth, readPicture } from "@cho-lang/kit/picture"
import { readUpload } from "@cho-lang/kit/upload"
import type { MedusaResponse } from "@medusajs/framework/http"
import { keepGuideFileWorkflow } from "../../../workflows/keep-guide-file"
import type { StaffRequest } from "../../staff-request"

/**
 * POST /admin/guide-pictures, multipart field `file`: a picture for a step, JPEG, PNG, WebP or HEIC by content. Answers
 * 201 `{ picture: { key, width, height } }`; its three widths are there. Errors: `upload_wrong` and those of `readPicture`.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const file = await readUpload(req, MAX_PICTURE_BYTES, "picture")
  const { master, width, height } = await readPicture(file)
  const key = `huong-dan/anh-${createHash("sha256").update(master).digest("hex").slice(0, 24)}`
  const widths = await picturesByWidth(master)
  const parts = [...widths].map(([one, made]) => ({
    name: `${key}-${one}.webp`,
    base64: made.toString("base64"),
    type: "image/webp",
  }))
  await keepGuideFileWorkflow(req.scope).run({ input: { file: { key, kind: "picture", width, height }, parts } })
  res.status(201).json({ picture: { key, width, height } })
}
