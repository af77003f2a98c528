import { Modules } from "@medusajs/framework/utils"
import type { SeedContext } from "./context"

const INDEXES = {
  product: { status: "published" },
  seller: { status: "approved" },
  village: {},
} as const

/** Fills the indexes that hold fewer documents than there are rows to find; the others stay as they are. */
export async function loadSearchIndex({ container, query, say }: SeedContext): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  for (const [entity, filters] of Object.entries(INDEXES)) {
    const { metadata } = await query.graph({ entity, fields: ["id"], filters, pagination: { take: 1, skip: 0 } })
    const wanted = metadata?.count ?? 0
    if ((await countDocuments(search, entity)) !== wanted) {
      await search.reindex({ index: entity })
    }
    say(`search index of ${wanted} ${entity} documents`)
  }
}

/** Null when the index was never filled: it cannot be asked then. */
async function countDocuments(
  search: {
    search: (query: {
      entity: string
      pagination: { take: number }
    }) => Promise<{ metadata: { count?: number | null } }>
  },
  entity: string,
): Promise<number | null> {
  try {
    const { metadata } = await search.search({ entity, pagination: { take: 0 } })
    return metadata.count ?? null
  } catch {
    return null
  }
}
