import type { Changes } from "../queries/changes"

/** The storefront refuses more tags in one call. */
const MOST_TAGS = 1_000

/** Cache tags of the storefront that a set of changes ends; `all` when there are too many to name. */
export function tagsOf(changes: Changes): string[] {
  const { products, sellers, villages, crafts, guides, is_featured, is_cut } = changes
  if (is_cut) {
    return ["all"]
  }
  const tags = new Set<string>()
  const add = (kind: string, handle: string | null) => handle && tags.add(`${kind}:${handle}`)
  for (const { handle, seller, village, craft, is_listing } of products) {
    tags.add("cards")
    add("product", handle)
    if (is_listing) {
      tags.add("villages").add("crafts")
      add("seller", seller)
      add("village", village)
      add("craft", craft)
    }
  }
  for (const { handle } of sellers) {
    tags.add("cards").add("villages")
    add("seller", handle)
  }
  for (const { handle } of villages) {
    tags.add("cards").add("villages")
    add("village", handle)
  }
  for (const { handle } of crafts) {
    tags.add("cards").add("crafts")
    add("craft", handle)
  }
  for (const { handle } of guides) {
    tags.add("guides")
    add("guide", handle)
  }
  if (is_featured) {
    tags.add("featured")
  }
  return tags.size > MOST_TAGS ? ["all"] : [...tags].sort()
}
