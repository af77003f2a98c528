import { randomBytes, randomInt } from "node:crypto"

/** Crockford's base 32: no I, L, O, U, so that a code survives being read aloud and copied by hand. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

const BYTES = 16
/** 128 bits in steps of 5: 26 characters, the first of which carries only 3 bits. */
export const CODE_LENGTH = 26
const LARGEST_FIRST = 7

/** A new code of 128 random bits, 26 characters. It is a bearer secret: who knows it may read what it opens. */
export function generateCode(): string {
  return encodeCode(randomBytes(BYTES))
}

/** Writes 16 bytes as 26 characters. */
export function encodeCode(bytes: Uint8Array): string {
  if (bytes.length !== BYTES) {
    throw new RangeError(`A code has ${BYTES} bytes, got ${bytes.length}`)
  }
  let rest = BigInt(`0x${Buffer.from(bytes).toString("hex")}`)
  let code = ""
  for (let place = 0; place < CODE_LENGTH; place += 1) {
    code = ALPHABET.charAt(Number(rest & 31n)) + code
    rest >>= 5n
  }
  return code
}

/** A new code of as many characters, 5 random bits each: for secrets that live minutes and whose tries are counted. */
export function generateShortCode(length: number): string {
  return Array.from({ length }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join("")
}

/**
 * Reads a code as people type it: lower case, O for 0, I or L for 1, with spaces, dots or dashes of any kind.
 * Returns the canonical 26 characters, null when it cannot be a code.
 */
export function normaliseCode(typed: string): string | null {
  const code = normaliseShortCode(typed, CODE_LENGTH)
  return code !== null && ALPHABET.indexOf(code.charAt(0)) <= LARGEST_FIRST ? code : null
}

/** The same for a short code; null when it cannot be one of that length. */
export function normaliseShortCode(typed: string, length: number): string | null {
  if (typed.length > length * 4) {
    return null
  }
  const code = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s.\p{Pd}\p{Cf}]/gu, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1")
  return code.length === length && [...code].every((character) => ALPHABET.includes(character)) ? code : null
}
