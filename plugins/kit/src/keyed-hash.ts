import { createHmac, hkdfSync } from "node:crypto"

/**
 * Hashes values that must be recognised again and not be read: telephones, addresses, codes. Each purpose has a key of
 * its own from the one secret, so that a value of one place is worth nothing in another.
 */
export function keyedHash(secret: string, purpose: string): (value: string) => string {
  const key = Buffer.from(hkdfSync("sha256", secret, "", purpose, 32))
  return (value) => createHmac("sha256", key).update(value).digest("base64url")
}
