import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaRequest } from "@medusajs/framework/http"

/** What is sent, as it stands in the codes. */
export type Upload = "paper" | "picture"

/** Boundaries and headers of the form around the file. */
const FORM_BYTES = 64 * 1024

function wrong(code: string, message: string): InputError {
  return new InputError({ code, field: "file", message })
}

async function readBody(req: MedusaRequest, limit: number, what: Upload): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of req) {
    const bytes = Buffer.from(part)
    size += bytes.length
    if (size > limit) {
      throw wrong(`${what}_too_large`, "The file is too large")
    }
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}

/**
 * The field `file` of a multipart body, read to `maxBytes` and no further. Its name and type, which the sender chose,
 * are left behind.
 * @throws InputError `paper_missing` or `picture_missing`, `paper_too_large` or `picture_too_large`, `upload_wrong`
 */
export async function readUpload(req: MedusaRequest, maxBytes: number, what: Upload = "paper"): Promise<Buffer> {
  const type = req.headers["content-type"] ?? ""
  if (!type.toLowerCase().startsWith("multipart/form-data")) {
    throw wrong("upload_wrong", "Send multipart/form-data")
  }
  const body = await readBody(req, maxBytes + FORM_BYTES, what)
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } })
    .formData()
    .catch(() => null)
  if (!form) {
    throw wrong("upload_wrong", "The form cannot be read")
  }
  const file = form.get("file")
  if (!file || typeof file === "string") {
    throw wrong(`${what}_missing`, "No file")
  }
  return Buffer.from(await file.arrayBuffer())
}
