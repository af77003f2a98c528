/**
 * Rows of `table` copied with some columns changed; `from` says which rows and names the copy `clone`.
 * `offset 0` keeps the row whole: PostgreSQL would else make it anew for each of its columns.
 */
function copy(table: string, from: string, changes: Record<string, string>): string {
  const pairs = Object.entries(changes).map(([column, value]) => `'${column}', ${value}`)
  return `insert into "${table}"
    select (copied.whole).* from (
      select jsonb_populate_record(source, jsonb_build_object(${pairs.join(", ")})) as whole
        from "${table}" source ${from} offset 0) copied
    on conflict do nothing`
}

/** The village with most stalls gets so many that each of its stalls has 50 forms: the 5 of the seed become 250. */
const FORMS = 50
const LARGE_VILLAGE = "(select id from village where handle = 'ha-thai')"

export const CLONE_STALLS = [
  copy(
    "seller",
    `cross join generate_series(1, ${FORMS - 1}) form where source.village_id = ${LARGE_VILLAGE} and source.id !~ '_n[0-9]+$'`,
    {
      id: "source.id || '_n' || form",
      handle: "source.handle || '-n' || form",
      name: "source.name || ' ' || form",
    },
  ),
  copy(
    "translation",
    `cross join generate_series(1, ${FORMS - 1}) form join seller on seller.id = source.reference_id
      where source.reference = 'seller' and seller.village_id = ${LARGE_VILLAGE} and seller.id !~ '_n[0-9]+$'`,
    { id: "source.id || '_n' || form", reference_id: "source.reference_id || '_n' || form" },
  ),
]

/** Which product is copied under which suffix, and what hangs on it. */
export const CLONE_TEMP_TABLES = [
  `create temporary table clone on commit drop as
   select base.id as product_id, '_n' || number as suffix, number
     from (select id, row_number() over (order by id) as place, count(*) over () as products
             from product where deleted_at is null and id !~ '_n[0-9]+$') base,
          generate_series(1, 1 + :total / greatest(1, (select count(*) from product where id !~ '_n[0-9]+$'))) number
    where products * number + place <= :total
      and not exists (select from product known where known.id = base.id || '_n' || number)`,
  `create temporary table clone_variant on commit drop as
   select product_variant.id as variant_id, clone.product_id, suffix,
          (select price_set_id from product_variant_price_set where variant_id = product_variant.id and deleted_at is null) as price_set_id,
          (select inventory_item_id from product_variant_inventory_item where variant_id = product_variant.id and deleted_at is null) as inventory_item_id
     from clone join product_variant using (product_id) where product_variant.deleted_at is null`,
  "analyze clone",
  "analyze clone_variant",
]

const OF_PRODUCT = "join clone on clone.product_id = source.product_id"
const OF_VARIANT = "join clone_variant clone on clone.variant_id = source.variant_id"
const ID = "source.id || suffix"
const PRODUCT_ID = "source.product_id || suffix"
const VARIANT_ID = "source.variant_id || suffix"

export const CLONE_TABLES = [
  {
    what: "products",
    statement: copy("product", "join clone on clone.product_id = source.id", {
      id: ID,
      handle: "source.handle || '-n' || number",
      title: "source.title || ' ' || number",
      created_at: "source.created_at - number * interval '1 hour'",
    }),
  },
  { what: "pictures", statement: copy("image", OF_PRODUCT, { id: ID, product_id: PRODUCT_ID }) },
  {
    what: "variants",
    statement: copy("product_variant", "join clone_variant clone on clone.variant_id = source.id", {
      id: ID,
      product_id: PRODUCT_ID,
      sku: "source.sku || suffix",
    }),
  },
  {
    what: "options",
    statement: copy("product_product_option", OF_PRODUCT, { id: ID, product_id: PRODUCT_ID }),
  },
  {
    what: "option values",
    statement: copy(
      "product_product_option_value",
      `join product_product_option own on own.id = source.product_product_option_id
       join clone on clone.product_id = own.product_id`,
      { id: ID, product_product_option_id: "source.product_product_option_id || suffix" },
    ),
  },
  { what: "choices", statement: copy("product_variant_option", OF_VARIANT, { variant_id: VARIANT_ID }) },
  { what: "channels", statement: copy("product_sales_channel", OF_PRODUCT, { id: ID, product_id: PRODUCT_ID }) },
  {
    what: "shipping profiles",
    statement: copy("product_shipping_profile", OF_PRODUCT, { id: ID, product_id: PRODUCT_ID }),
  },
  {
    what: "price sets",
    statement: copy("price_set", "join clone_variant clone on clone.price_set_id = source.id", { id: ID }),
  },
  {
    what: "prices",
    statement: copy("price", "join clone_variant clone on clone.price_set_id = source.price_set_id", {
      id: ID,
      price_set_id: "source.price_set_id || suffix",
    }),
  },
  {
    what: "price links",
    statement: copy("product_variant_price_set", OF_VARIANT, {
      id: ID,
      variant_id: VARIANT_ID,
      price_set_id: "source.price_set_id || suffix",
    }),
  },
  {
    what: "inventory items",
    statement: copy("inventory_item", "join clone_variant clone on clone.inventory_item_id = source.id", {
      id: ID,
      sku: "source.sku || suffix",
    }),
  },
  {
    what: "stock",
    statement: copy(
      "inventory_level",
      "join clone_variant clone on clone.inventory_item_id = source.inventory_item_id",
      {
        id: ID,
        inventory_item_id: "source.inventory_item_id || suffix",
        reserved_quantity: "0",
        raw_reserved_quantity: `jsonb_build_object('value', '0', 'precision', 20)`,
      },
    ),
  },
  {
    what: "inventory links",
    statement: copy("product_variant_inventory_item", OF_VARIANT, {
      id: ID,
      variant_id: VARIANT_ID,
      inventory_item_id: "source.inventory_item_id || suffix",
    }),
  },
  {
    what: "listings",
    statement: copy("listing", `${OF_PRODUCT} join seller on seller.id = source.seller_id`, {
      id: ID,
      product_id: PRODUCT_ID,
      seller_id: `case when seller.village_id = ${LARGE_VILLAGE} and number % ${FORMS} <> 0
                    then source.seller_id || '_n' || number % ${FORMS} else source.seller_id end`,
    }),
  },
  {
    what: "texts of products",
    statement: copy("translation", "join clone on clone.product_id = source.reference_id", {
      id: ID,
      reference_id: "source.reference_id || suffix",
    }),
  },
  {
    what: "texts of variants",
    statement: copy("translation", "join clone_variant clone on clone.variant_id = source.reference_id", {
      id: ID,
      reference_id: "source.reference_id || suffix",
    }),
  },
  {
    what: "texts of listings",
    statement: copy(
      "translation",
      "join listing on listing.id = source.reference_id join clone on clone.product_id = listing.product_id",
      { id: ID, reference_id: "source.reference_id || suffix" },
    ),
  },
]

/** Search documents of the copies; the words stay those of the original, the number is added to the title's. */
export function cloneSearchDocuments(table: string): string {
  const changed = (column: string) => `source.${column} || jsonb_build_object(
    'id', source.id || suffix, 'handle', (source.document->>'handle') || '-n' || number,
    'title', (source.document->>'title') || ' ' || number)`
  return `insert into "${table}" ("id", "document", "indexed", "search_vector", "search_text")
    select source.id || suffix, ${changed("document")}, ${changed("indexed")},
           source.search_vector || setweight(to_tsvector('medusa_search_simple', number::text), 'A'),
           source.search_text || ' ' || number
      from "${table}" source join clone on clone.product_id = source.id
    on conflict do nothing`
}

/** Search indexes of a table: filled row by row they take longer than everything else, made at once a tenth of it. */
export const SEARCH_INDEXES = `
select indexname as name, indexdef as definition from pg_indexes where tablename = ? and indexdef like '% USING gin %'`

export const COUNT_SEARCH_DOCUMENTS = `
update search_postgres_index set document_count = (select count(*) from "<table>") where table_name = ?`
