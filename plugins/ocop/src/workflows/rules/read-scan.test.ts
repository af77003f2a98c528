import { isInputError } from "@cho-lang/kit/input-error"
import { expect, it } from "vitest"
import { MAX_SCAN_BYTES, readScanType } from "./read-scan"

const PDF = Buffer.from("%PDF-1.7\n1 0 obj <<>> endobj\ntrailer\nstartxref\n9\n%%EOF\n", "latin1")
const WEBP = Buffer.concat([Buffer.from("RIFF\x1e\0\0\0WEBPVP8 ", "latin1"), Buffer.alloc(22)])

function refusal(file: Buffer): unknown {
  try {
    return readScanType(file)
  } catch (error) {
    return isInputError(error) ? [error.code, error.field] : error
  }
}

it("takes a PDF by its content and refuses what is none of the three kinds", () => {
  expect(readScanType(PDF)).toBe("application/pdf")
  expect(refusal(WEBP)).toEqual(["scan_type_wrong", "file"])
  expect(refusal(Buffer.from("MZ program"))).toEqual(["scan_type_wrong", "file"])
  expect(refusal(Buffer.alloc(0))).toEqual(["scan_missing", "file"])
})

it("takes 20 MB and not a byte more", () => {
  const filled = (bytes: number) =>
    Buffer.concat([PDF.subarray(0, 9), Buffer.alloc(bytes - PDF.length, " "), PDF.subarray(9)])
  expect(readScanType(filled(MAX_SCAN_BYTES))).toBe("application/pdf")
  expect(refusal(filled(MAX_SCAN_BYTES + 1))).toEqual(["scan_too_large", "file"])
})
