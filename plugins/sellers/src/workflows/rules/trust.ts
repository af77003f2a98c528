/** So many products must have been let on sale before a stall may publish directly. */
export const NEEDED_PRODUCTS = 5

/** A verdict of an officer; those of the system do not count. */
export interface OfficerVerdict {
  product_id: string
  verdict: "published" | "sent_back" | "rejected"
}

/**
 * Whether a stall may be marked: of at least five products the last verdict is that they go on sale, and none of its
 * newest five verdicts sent anything back or refused it.
 * @param verdicts of officers, newest first
 */
export function trustOf(verdicts: readonly OfficerVerdict[]): { published: number; is_eligible: boolean } {
  const last = new Map<string, OfficerVerdict["verdict"]>()
  for (const { product_id, verdict } of verdicts) {
    if (!last.has(product_id)) {
      last.set(product_id, verdict)
    }
  }
  const published = [...last.values()].filter((verdict) => verdict === "published").length
  const isClean = verdicts.slice(0, NEEDED_PRODUCTS).every(({ verdict }) => verdict === "published")
  return { published, is_eligible: published >= NEEDED_PRODUCTS && isClean }
}
