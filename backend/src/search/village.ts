import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { seedSearch } from "../queries/seed-search"

/** Craft villages, found by their names of today and before. */
export default defineSearchIndex({
  name: "village",
  entity: "village",
  fields: search.define({
    id: search.keyword().filterable(),
    handle: search.keyword().filterable(),
    name: search.text().searchable({ weight: 3 }),
    summary: search.text().searchable({ weight: 1.5 }),
    picture: search.keyword(),
    commune: search.object({ code: search.keyword().filterable(), name: search.text() }),
    crafts: search.text().array().searchable({ weight: 2 }),
    place: search.text().searchable({ weight: 1.5 }).retrievable(false),
    story: search.text().searchable().retrievable(false),
    english: search.object({
      summary: search.text().searchable({ weight: 1.5 }),
      story: search.text().searchable().retrievable(false),
      crafts: search.text().array().searchable({ weight: 2 }),
    }),
  }),
  settings: { typo_tolerance: { enabled: false } },
  seed: ({ last_key }) => seedSearch("village", last_key),
})
