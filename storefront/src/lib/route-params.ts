/** What Next hands to a page below a `[handle]` segment. */
export type HandleParams = { params: Promise<{ handle: string }> }

/**
 * Next wants at least one parameter at build time. A name that no handle can have (they start with a letter or digit) keeps every real
 * page out of the build: what is built without a backend must never be served.
 */
export function placeholderParams(): { handle: string }[] {
  return [{ handle: "-" }]
}

/** What Next hands to a list of goods: the parts after /hang. */
export type ListParams = { params: Promise<{ loc?: string[] }> }

/** As above, for lists: no craft is called "-", and /hang itself is made at its first visit. */
export function placeholderList(): { loc: string[] }[] {
  return [{ loc: ["-"] }]
}
