/** What Next hands to a page below a `[handle]` segment. */
export type HandleParams = { params: Promise<{ handle: string }> }

/**
 * Next wants at least one parameter at build time. A name that no handle can have (they start with a letter or digit) keeps every real
 * page out of the build: what is built without a backend must never be served.
 */
export function placeholderParams(): { handle: string }[] {
  return [{ handle: "-" }]
}

/** What Next hands to a list of goods: the parts after /hang or /ocop. */
export type ListParams = { params: Promise<{ loc?: string[] }> }

/** As above, for lists: nothing is called "-", and /hang and /ocop themselves are made at their first visit. */
export function placeholderList(): { loc: string[] }[] {
  return [{ loc: ["-"] }]
}
