import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { seedSearch } from "../queries/seed-search"

/** Published products of approved sellers. A hit carries the fields of a product card and its English title. */
export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields: search.define({
    id: search.keyword().filterable(),
    handle: search.keyword().filterable(),
    title: search.text().searchable({ weight: 3 }),
    subtitle: search.text().searchable({ weight: 1.5 }),
    thumbnail: search.keyword(),
    price: search.integer().filterable().sortable(),
    price_varies: search.boolean(),
    one_of_a_kind: search.boolean().filterable(),
    lead_time_days: search.integer(),
    stock: search.integer().filterable(),
    seller: search.object({
      handle: search.keyword().filterable(),
      name: search.text().searchable({ weight: 1.5 }),
    }),
    village: search.object({
      handle: search.keyword().filterable(),
      name: search.text().searchable({ weight: 2 }),
    }),
    commune: search.object({ code: search.keyword().filterable(), name: search.text() }),
    craft: search.object({
      handle: search.keyword().filterable(),
      name: search.text().searchable({ weight: 2 }),
    }),
    is_demo: search.boolean(),
    english: search.object({
      title: search.text().searchable({ weight: 3 }),
      subtitle: search.text().searchable({ weight: 1.5 }),
      craft: search.text().searchable({ weight: 2 }),
      materials: search.text().searchable().retrievable(false),
      description: search.text().searchable().retrievable(false),
    }),
    materials: search.text().searchable().retrievable(false),
    description: search.text().searchable().retrievable(false),
    place: search.text().searchable().retrievable(false),
    // Core narrows /store/search by these two.
    status: search.keyword().filterable(),
    sales_channel_ids: search.keyword().array().filterable(),
  }),
  // Its similarity test reads every row of the table: 100 times slower, and blind to unmarked Vietnamese.
  settings: { typo_tolerance: { enabled: false } },
  seed: ({ last_key }) => seedSearch("product", last_key),
})
