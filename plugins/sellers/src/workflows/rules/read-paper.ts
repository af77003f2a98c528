import { InputError } from "@cho-lang/kit/input-error"
import { type PaperType, paperTypeOf } from "@cho-lang/kit/paper-type"

export type { PaperType } from "@cho-lang/kit/paper-type"

export const MAX_PAPER_BYTES = 8 * 1024 * 1024

/**
 * What a signed paper's photo is, by its content; what the sender calls it does not count.
 * @throws InputError `paper_missing`, `paper_too_large`, `paper_type_wrong`
 */
export function readPaperType(file: Buffer): PaperType {
  const wrong = (code: string, message: string) => new InputError({ code, field: "file", message })
  if (file.length === 0) {
    throw wrong("paper_missing", "No file")
  }
  if (file.length > MAX_PAPER_BYTES) {
    throw wrong("paper_too_large", "Larger than 8 MB")
  }
  const type = paperTypeOf(file)
  if (!type) {
    throw wrong("paper_type_wrong", "A photo (JPEG, PNG, WebP) or a PDF")
  }
  return type
}
