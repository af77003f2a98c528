import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows"
import type { SeedContext } from "./context"

const ENGLISH = "en-US"
const BATCH = 500

/** The English texts of one row; fields without a text are left out. */
export interface TranslationRow {
  /** Table of the row. */
  reference: string
  id: string
  english: Record<string, string | undefined>
}

/** Writes English texts for rows that have none yet. */
export async function saveTranslations({ container, query }: SeedContext, rows: TranslationRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH)
    const { data: known } = await query.graph({
      entity: "translation",
      fields: ["reference_id"],
      filters: { reference_id: batch.map(({ id }) => id), locale_code: ENGLISH },
    })
    const done = new Set(known.map(({ reference_id }: { reference_id: string }) => reference_id))
    const missing = batch.filter(({ id }) => !done.has(id))
    if (missing.length > 0) {
      await createTranslationsWorkflow(container).run({
        input: {
          translations: missing.map(({ reference, id, english }) => ({
            reference,
            reference_id: id,
            locale_code: ENGLISH,
            translations: Object.fromEntries(Object.entries(english).filter(([, text]) => text !== undefined)),
          })),
        },
      })
    }
  }
}
