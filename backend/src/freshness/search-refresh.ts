import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { readChanges } from "../queries/changes"
import { readSearchDocuments, type SearchEntity } from "../queries/search-documents"
import { OVERLAP_MS } from "./storefront-refresh"

/** A restart takes less; what changed before it is looked at again. */
const LOOK_BACK_MS = 15 * 60 * 1000

/**
 * Keeps the search indexes as the rows are: what changed is written again, what may not be seen any more goes.
 * Events would not do: they are lost with the process, and stock and prices change without one.
 */
export class SearchRefresh {
  private done = new Date(Date.now() - LOOK_BACK_MS)

  async run(container: MedusaContainer): Promise<void> {
    const changes = await readChanges(container, new Date(this.done.getTime() - OVERLAP_MS))
    if (changes.is_cut) {
      await container.resolve(Modules.SEARCH).reindex({ index: "product" })
    } else {
      await renew(container, "product", changes.products)
    }
    await renew(container, "seller", changes.sellers)
    await renew(container, "village", changes.villages)
    this.done = new Date(changes.read_at)
  }
}

async function renew(container: MedusaContainer, entity: SearchEntity, changed: { id: string }[]): Promise<void> {
  const ids = changed.map(({ id }) => id)
  if (ids.length === 0) {
    return
  }
  const search = container.resolve(Modules.SEARCH)
  const documents = await readSearchDocuments(container, entity, { ids, limit: ids.length })
  const seen = new Set(documents.map(({ id }) => id))
  const gone = ids.filter((id) => !seen.has(id))
  await search.upsertDocuments({ index: entity, documents })
  if (gone.length > 0) {
    await search.deleteDocuments({ index: entity, filters: { id: gone } })
  }
}
