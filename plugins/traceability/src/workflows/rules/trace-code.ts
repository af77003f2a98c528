import { generateShortCode, normaliseShortCode } from "@cho-lang/kit/codes"

/** Crockford's base 32, as kit's codes have it; a character is worth its place. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const RADIX = ALPHABET.length

/** 50 random bits: of 200,000 codes one is met in five thousand million tries. */
const RANDOM_LENGTH = 10
const CHECK_LENGTH = 2
/** Characters of a code, check characters included. */
export const TRACE_CODE_LENGTH = RANDOM_LENGTH + CHECK_LENGTH

/** The largest prime that two characters can count up to. */
const PRIME = 1021

/**
 * The code as a number in base 32, modulo 1021: a pure system as in ISO/IEC 7064, with two check characters. The weights are the
 * powers of 32. None is 0, so one wrong character shows; 32 − 1 and 32² − 1 are not 0 either, so two characters swapped show,
 * side by side or with one between them.
 */
function remainder(code: string): number {
  return [...code].reduce((rest, character) => (rest * RADIX + ALPHABET.indexOf(character)) % PRIME, 0)
}

/** The two characters with which a code leaves the remainder 1. */
function checkCharacters(random: string): string {
  const value = (PRIME + 1 - remainder(`${random}00`)) % PRIME
  return ALPHABET.charAt(Math.floor(value / RADIX)) + ALPHABET.charAt(value % RADIX)
}

/** A new code behind `/t/…`: ten random characters, not guessable in sequence, and two that check them. It is no secret. */
export function generateTraceCode(): string {
  const random = generateShortCode(RANDOM_LENGTH)
  return random + checkCharacters(random)
}

/** As it stands on a label: `7ZK4-M2QD-X8A1`. */
export function inFours(code: string): string {
  return code.replace(/.{4}(?=.)/g, "$&-")
}

/**
 * What somebody typed or scanned:
 * - `ok`: such a code may exist; `code` is its one form
 * - `mistyped`: it has the shape of a code, but a character is wrong or two are swapped; no code of ours reads so
 * - `no_code`: it has not the shape
 */
export type ReadTraceCode = { state: "ok"; code: string } | { state: "mistyped" } | { state: "no_code" }

/** Reads a code as people type it: lower case, O for 0, I or L for 1, with spaces, dots or dashes. Asks no database. */
export function readTraceCode(typed: unknown): ReadTraceCode {
  const code = typeof typed === "string" ? normaliseShortCode(typed, TRACE_CODE_LENGTH) : null
  if (code === null) {
    return { state: "no_code" }
  }
  // Two characters count up to 1023: what lies beyond the prime is never given out.
  const check = code.slice(RANDOM_LENGTH)
  return checkCharacters(code.slice(0, RANDOM_LENGTH)) === check ? { state: "ok", code } : { state: "mistyped" }
}
