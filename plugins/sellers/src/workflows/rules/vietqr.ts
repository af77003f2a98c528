import { InputError } from "@cho-lang/kit/input-error"
import { readRequiredText } from "@cho-lang/kit/plain-text"
import { QRPay } from "vietnam-qr-pay"

/** A payload of the largest EMV code. */
const LONGEST_PAYLOAD = 512

/**
 * Bank and account number out of the text inside a VietQR code. The holder's name is hardly ever in it and must be
 * given beside it.
 * @throws InputError `vietqr_wrong`: not a VietQR of a bank account, or a wrong check sum
 */
export function parseVietQr(value: unknown): { bank_bin: string; account_number: string } {
  const payload = readRequiredText(value, { field: "vietqr", max: LONGEST_PAYLOAD })
  const found = tryParse(payload)
  if (!found?.isValid || !found.consumer.bankBin || !found.consumer.bankNumber) {
    throw new InputError({ code: "vietqr_wrong", field: "vietqr", message: "No VietQR code of a bank account" })
  }
  return { bank_bin: found.consumer.bankBin, account_number: found.consumer.bankNumber }
}

/** The library takes lengths as they stand; what is cut off in the middle may make it throw. */
function tryParse(payload: string): QRPay | null {
  try {
    return new QRPay(payload)
  } catch {
    return null
  }
}
