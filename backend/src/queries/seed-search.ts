import { container } from "@medusajs/framework"
import { readSearchDocuments, type SearchDocument, type SearchEntity } from "./search-documents"

const BATCH = 500

/**
 * Yields all documents of an index in the order of their ids, for core's seeding; begins after `lastKey` when a run
 * was broken off. The Search Module gives its seeds no database, so this takes the application's own container.
 */
export async function* seedSearch(
  entity: SearchEntity,
  lastKey = "",
): AsyncGenerator<{ action: "upsert"; documents: SearchDocument[] }[]> {
  let after = lastKey
  for (;;) {
    const documents = await readSearchDocuments(container, entity, { after, limit: BATCH })
    const last = documents.at(-1)
    if (!last) {
      return
    }
    yield [{ action: "upsert", documents }]
    after = last.id
  }
}
