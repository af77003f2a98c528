import { buildDigitalLink } from "./digital-link"

/** What an address is made of. */
export interface CodeToPrint {
  code: string
  /** Null for the code of a whole lot. */
  serial: string | null
  lot_no: string
  /** 14 digits; null for most households. */
  gtin: string | null
}

/**
 * What a label's QR code says: the GS1 Digital Link of the lot or piece where the product has a GTIN, else the short address of the code.
 * Both lead to the same page.
 * @param publicUrl origin of the shop, without a slash at its end
 */
export function codeAddress(publicUrl: string, { code, serial, lot_no, gtin }: CodeToPrint): string {
  const path =
    gtin === null ? `/t/${code}` : buildDigitalLink({ gtin, lot: lot_no, ...(serial !== null && { serial }) })
  return `${publicUrl}${path}`
}
