import { createHash, createHmac, hkdfSync, randomBytes, randomInt } from "node:crypto"
import type { CodePurpose } from "./models"

/** Keys of this module, each from the one secret, so that a value of one place is worth nothing in another. */
export class Hashes {
  private readonly phones: Buffer
  private readonly addresses: Buffer
  private readonly codes: Buffer

  constructor(secret: string) {
    const key = (purpose: string) => Buffer.from(hkdfSync("sha256", secret, "", `phone-login ${purpose}`, 32))
    this.phones = key("phones")
    this.addresses = key("addresses")
    this.codes = key("codes")
  }

  phone(e164: string): string {
    return createHmac("sha256", this.phones).update(e164).digest("base64url")
  }

  address(part: string): string {
    return createHmac("sha256", this.addresses).update(part).digest("base64url")
  }

  /** A code holds for its purpose, number and subject only: all of them go into its hash. */
  code(of: { purpose: CodePurpose; phone: string; subject_id: string | null; code: string }): string {
    const parts = JSON.stringify([of.purpose, of.phone, of.subject_id, of.code])
    return createHmac("sha256", this.codes).update(parts).digest("base64url")
  }

  handover(code: string): string {
    return createHmac("sha256", this.codes).update(`handover ${code}`).digest("base64url")
  }
}

/** 256 random bits need no key: nobody can try them all, and a changed secret shall not sign everyone out. */
export function hashDeviceToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url")
}

/** A device's secret, 256 random bits. */
export function newDeviceToken(): string {
  return randomBytes(32).toString("base64url")
}

/** Six digits, each as likely as any other. */
export function newSixDigits(): string {
  return String(randomInt(1_000_000)).padStart(6, "0")
}
