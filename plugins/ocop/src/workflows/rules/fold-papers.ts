import { foldText } from "@cho-lang/kit/text"

/** A number of a paper without spaces, case, marks, kinds of dashes and leading zeros: `01-10210-03-2026` → `1-10210-3-2026`. */
export function foldPaperNumber(number: string): string {
  return foldText(number.normalize("NFKC").replace(/[\s\p{Cf}]/gu, ""))
    .split(" ")
    .map((part) => part.replace(/^0+(?=\d)/, ""))
    .join("-")
}

/** By what two writings of a certificate's numbers are the same. */
export function foldPapers({ product_code, certificate_no }: Record<"product_code" | "certificate_no", string | null>) {
  return {
    folded_code: product_code === null ? null : foldPaperNumber(product_code),
    folded_no: certificate_no === null ? null : foldPaperNumber(certificate_no),
  }
}
