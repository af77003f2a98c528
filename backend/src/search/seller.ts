import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { seedSearch } from "../queries/seed-search"

/** Approved stalls. */
export default defineSearchIndex({
  name: "seller",
  entity: "seller",
  fields: search.define({
    id: search.keyword().filterable(),
    handle: search.keyword().filterable(),
    name: search.text().searchable({ weight: 3 }),
    summary: search.text().searchable({ weight: 1.5 }),
    picture: search.keyword(),
    is_demo: search.boolean(),
    village: search.object({
      handle: search.keyword().filterable(),
      name: search.text().searchable({ weight: 2 }),
    }),
    commune: search.object({ code: search.keyword().filterable(), name: search.text() }),
    place: search.text().searchable().retrievable(false),
    story: search.text().searchable().retrievable(false),
    english: search.object({
      summary: search.text().searchable({ weight: 1.5 }),
      story: search.text().searchable().retrievable(false),
    }),
  }),
  settings: { typo_tolerance: { enabled: false } },
  seed: ({ last_key }) => seedSearch("seller", last_key),
})
