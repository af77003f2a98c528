import { randomUUID } from "node:crypto"
import { type Readable, Transform } from "node:stream"
import { pipeline } from "node:stream/promises"
import { InputError, isInputError } from "@cho-lang/kit/input-error"
import { MAX_ARCHIVE_BYTES } from "@cho-lang/kit/picture-archive"
import { MAX_SHEET_BYTES } from "@cho-lang/kit/sheet-limits"
import type { MedusaRequest } from "@medusajs/framework/http"
import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import busboy, { type Busboy } from "busboy"

export interface KeptFile {
  id: string
  /** As the sender called it. */
  name: string
}

export interface ImportUpload {
  sheet: KeptFile
  zip: KeptFile | null
  fields: Record<string, string>
}

type Kind = "sheet" | "zip"

const LARGEST = { sheet: MAX_SHEET_BYTES, zip: MAX_ARCHIVE_BYTES }
const LONGEST_NAME = 120

function wrong(code: string, message: string, details: Record<string, number> = {}): InputError {
  return new InputError({ code, field: "file", message, details })
}

/** Lets through what is within the bound, and ends with a refusal at the first byte more. */
function bounded(kind: Kind): Transform {
  let bytes = 0
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      bytes += piece.length
      const max_megabytes = LARGEST[kind] / 1024 / 1024
      done(bytes > LARGEST[kind] ? wrong(`${kind}_too_large`, "The file is too large", { max_megabytes }) : null, piece)
    },
  })
}

/** Writes a part straight to where files are kept; nothing is gathered in memory. */
async function keep(files: IFileModuleService, part: Readable, kind: Kind): Promise<string> {
  const { writeStream, promise, fileKey } = await files.getUploadStream({
    filename: `listing-import-${kind}-${randomUUID()}`,
    mimeType: "application/octet-stream",
    access: "private",
  })
  const kept = promise.then(
    () => null,
    (error: unknown) => error,
  )
  try {
    await pipeline(part, bounded(kind), writeStream)
    const failure = await kept
    if (failure) {
      throw failure
    }
    return fileKey
  } catch (error) {
    await files.deleteFiles(fileKey).catch(() => undefined)
    throw error
  }
}

function openForm(req: MedusaRequest): Busboy {
  try {
    return busboy({ headers: req.headers, limits: { files: 2, fields: 10, fieldSize: 200 }, defParamCharset: "utf8" })
  } catch {
    throw wrong("upload_wrong", "Send multipart/form-data")
  }
}

/** Reads a form part by part. A part that is refused ends it; the rest of the body is let pass, so that the answer arrives. */
async function readParts(
  req: MedusaRequest,
  form: Busboy,
  take: (kind: Kind, part: Readable, filename: string) => Promise<void>,
): Promise<void> {
  const parts: Readable[] = []
  const seen = new Set<Kind>()
  const works: Promise<void>[] = []
  const all = new Promise<void>((resolve, reject) => {
    form.on("file", (field, part, { filename }: { filename?: string }) => {
      // A field for a file that was left empty comes as a part without a name.
      if ((field !== "sheet" && field !== "zip") || !filename) {
        part.resume()
        return
      }
      if (seen.has(field)) {
        part.resume()
        reject(wrong("upload_wrong", `More than one part ${field}`))
        return
      }
      seen.add(field)
      parts.push(part)
      const work = take(field, part, filename)
      work.catch(reject)
      works.push(work)
    })
    form.once("close", resolve)
    form.once("error", reject)
    req.once("close", () => {
      if (!req.complete) {
        reject(wrong("upload_wrong", "The sender went away"))
      }
    })
    req.pipe(form)
  })
  try {
    await all
  } catch (error) {
    req.unpipe(form)
    req.resume()
    for (const part of parts) {
      part.destroy(error as Error)
    }
    throw error
  } finally {
    await Promise.allSettled(works)
  }
  await Promise.all(works)
}

/**
 * A spreadsheet (`sheet`, at most 10 MB) and a ZIP of photos (`zip`, at most 500 MB) with the small fields beside them, written to the
 * File Module as they come, private. What is refused is not kept. The caller drops the files when it has no use for them.
 * @throws InputError `upload_wrong`, `sheet_missing`, `sheet_too_large`, `zip_too_large`
 */
export async function readImportUpload(req: MedusaRequest, container: MedusaContainer): Promise<ImportUpload> {
  const files = container.resolve(Modules.FILE)
  const form = openForm(req)
  const kept: Partial<Record<Kind, KeptFile>> = {}
  const fields: Record<string, string> = {}
  form.on("field", (name, value) => {
    fields[name] = value
  })
  try {
    await readParts(req, form, async (kind, part, filename) => {
      const id = await keep(files, part, kind)
      kept[kind] = { id, name: filename.normalize("NFC").slice(0, LONGEST_NAME) }
    })
    if (!kept.sheet) {
      throw wrong("sheet_missing", "No spreadsheet")
    }
    return { sheet: kept.sheet, zip: kept.zip ?? null, fields }
  } catch (error) {
    await files.deleteFiles(Object.values(kept).map(({ id }) => id))
    throw isInputError(error) ? error : wrong("upload_wrong", "The form cannot be read")
  }
}
