import { InputError } from "./input-error"

/** What is sent, as it stands in the codes. */
export type Upload = "paper" | "picture" | "scan" | "sound"

/** What is read of a request, whoever made it. */
export type UploadRequest = AsyncIterable<Uint8Array | string> & { headers: { "content-type"?: string } }

/** Boundaries and headers of the form around the file. */
const FORM_BYTES = 64 * 1024

function wrong(code: string, message: string): InputError {
  return new InputError({ code, field: "file", message })
}

async function readBody(req: UploadRequest, limit: number, what: Upload): Promise<Buffer> {
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
 * @throws InputError `upload_wrong`, and by what is sent `paper_missing`, `picture_missing`, `scan_missing`, `sound_missing`,
 * `paper_too_large`, `picture_too_large`, `scan_too_large`, `sound_too_large`
 */
export async function readUpload(req: UploadRequest, maxBytes: number, what: Upload = "paper"): Promise<Buffer> {
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
