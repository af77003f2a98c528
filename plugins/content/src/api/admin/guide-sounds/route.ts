import { createHash } from "node:crypto"
import { MAX_SOUND_BYTES, readSound, SOUND_TYPES } from "@cho-lang/kit/sound-type"
import { readUpload } from "@cho-lang/kit/upload"
import type { MedusaResponse } from "@medusajs/framework/http"
import { keepGuideFileWorkflow } from "../../../workflows/keep-guide-file"
import type { StaffRequest } from "../../staff-request"

/**
 * POST /admin/guide-sounds, multipart field `file`: a guide read aloud, MP3, M4A, OGG or WAV by content, at most 10 MB.
 * Answers 201 `{ sound: { key } }`. Errors: `upload_wrong`, `sound_missing`, `sound_too_large`, `sound_type_wrong`.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const file = await readUpload(req, MAX_SOUND_BYTES, "sound")
  const kind = readSound(file)
  const key = `huong-dan/tieng-${createHash("sha256").update(file).digest("hex").slice(0, 24)}.${kind}`
  await keepGuideFileWorkflow(req.scope).run({
    input: {
      file: { key, kind: "sound", width: null, height: null },
      parts: [{ name: key, base64: file.toString("base64"), type: SOUND_TYPES[kind] }],
    },
  })
  res.status(201).json({ sound: { key } })
}
