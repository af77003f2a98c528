import { InputError } from "@cho-lang/kit/input-error"
import { type PaperType, paperTypeOf } from "@cho-lang/kit/paper-type"

/** A scanned decision with its annex of many pages stays below it. */
export const MAX_SCAN_BYTES = 20 * 1024 * 1024

export type ScanType = Exclude<PaperType, "image/webp">

/**
 * What a scan is, by its content: PDF, JPEG or PNG. What the sender calls it does not count.
 * @throws InputError `scan_missing`, `scan_too_large`, `scan_type_wrong`
 */
export function readScanType(file: Buffer): ScanType {
  const wrong = (code: string, message: string) => new InputError({ code, field: "file", message })
  if (file.length === 0) {
    throw wrong("scan_missing", "No file")
  }
  if (file.length > MAX_SCAN_BYTES) {
    throw wrong("scan_too_large", "Larger than 20 MB")
  }
  const type = paperTypeOf(file)
  if (type === null || type === "image/webp") {
    throw wrong("scan_type_wrong", "A PDF or a photo (JPEG, PNG)")
  }
  return type
}
