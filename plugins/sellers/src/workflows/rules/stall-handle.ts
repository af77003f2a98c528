import { foldText } from "@cho-lang/kit/text"

const LONGEST = 60
const NAMELESS = "gian-hang"

/** The handle a stall's name asks for: a-z, 0-9 and single dashes, at most 60 characters. */
export function handleFromName(name: string): string {
  const words = foldText(name)
    .replace(/[^a-z0-9 ]/g, "")
    .replace(/ +/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "")
  return words === "" ? NAMELESS : words
}

/** The first of `base`, `base-2`, `base-3` … that is not taken. */
export function freeHandle(base: string, taken: readonly string[]): string {
  const known = new Set(taken)
  for (let number = 1; ; number++) {
    const handle = number === 1 ? base : `${base}-${number}`
    if (!known.has(handle)) {
      return handle
    }
  }
}
