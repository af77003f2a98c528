import { showsBadgeSql, TODAY } from "@cho-lang/ocop/queries/badge-sql"
import type { MedusaContainer } from "@medusajs/framework/types"
import { OCOP_ORDERS, type OcopGood, type OcopSort } from "./ocop-facets"
import { IS_VISIBLE, VARIANT_PRICE, VISIBLE_PRODUCTS } from "./product-card"
import { readRow } from "./read-json"

/** A write is seen when it is committed, some time after the stamp it carries. */
const OVERLAP_MS = 30_000
/** More changes than this are read as a whole. */
const MOST_CHANGES = 500
/** Read as a whole this often in any case, milliseconds. */
const WHOLE_AGAIN_MS = 10 * 60_000

/** A piece as the database hands it over: id, stars, set, village, province, price, milliseconds. */
type Row = [string, 3 | 4 | 5, string, string, string, number | null, number]

/** Goods that show stars now, few columns of them; `only` narrows the products. */
const goodsSql = (only: string): string => `
  select json_build_array(product.id, certificate.stars, certificate.product_set, village.handle, commune.province_code,
           (select min(${VARIANT_PRICE}) from product_variant
             where product_variant.product_id = product.id and product_variant.deleted_at is null),
           floor(extract(epoch from product.created_at) * 1000)) as good
    from certificate
    join (${VISIBLE_PRODUCTS}) on product.id = certificate.product_id
    join village on village.id = seller.village_id
    join commune on commune.code = seller.commune_code
   where ${IS_VISIBLE} and ${showsBadgeSql()} and ${only}`

const WHOLE = `select now() as read_at, ${TODAY} as today,
  (select coalesce(json_agg(good), '[]') from (${goodsSql("true")}) whole) as goods`

/** The newest rows of a table first: an index on the stamp is walked, whatever the planner thinks of a parameter. */
const changedOf = (table: string, column: string): string =>
  `(select ${column} as product_id from ${table} where updated_at >= $1 order by updated_at desc limit ${MOST_CHANGES + 1})`

const CHANGED = `
with changed as materialized (
  ${changedOf("product", "id")}
  union ${changedOf("listing", "product_id")}
  union ${changedOf("product_variant", "product_id")}
  union ${changedOf("certificate", "product_id")}
  union (select listing.product_id from listing where seller_id in (
           select id from seller where updated_at >= $1 order by updated_at desc limit ${MOST_CHANGES + 1}))
  union (select product_variant.product_id
           from (select price_set_id from price where updated_at >= $1 order by updated_at desc limit ${MOST_CHANGES + 1}) price
           join product_variant_price_set variant_price_set on variant_price_set.price_set_id = price.price_set_id
           join product_variant on product_variant.id = variant_price_set.variant_id)
)
select now() as read_at, ${TODAY} as today, (select coalesce(json_agg(product_id), '[]') from changed) as changed,
  (select coalesce(json_agg(good), '[]') from (select product_id from changed limit ${MOST_CHANGES}) one
     -- each by itself: the planner does not know how few they are
     cross join lateral (${goodsSql("certificate.product_id = one.product_id and product.id = one.product_id")} offset 0) known
  ) as goods`

interface Whole {
  read_at: Date
  today: string
  goods: Row[]
}

interface Changed {
  read_at: Date
  today: string
  changed: string[]
  goods: Row[]
}

function goodOf([id, stars, product_set, village, province_code, price, created_at]: Row): OcopGood {
  return { id, stars, product_set, village, province_code, price, created_at }
}

const isSame = (one: OcopGood | undefined, other: OcopGood): boolean =>
  one !== undefined && Object.keys(other).every((key) => one[key as keyof OcopGood] === other[key as keyof OcopGood])

/**
 * The goods that show stars, in memory: counting tens of thousands of them by five filters costs SQL more than a page may take.
 * Every reading asks the database first what was written since the last one; at midnight in Vietnam, when stars end without
 * a write, all are read anew. So an answer is as true as the rows at the moment it was asked for.
 */
export class OcopShelf {
  private goods = new Map<string, OcopGood>()
  private sorted = new Map<OcopSort, OcopGood[]>()
  private read: { at: number; today: string; whole: number } | null = null
  private running: Promise<void> | null = null
  private next: Promise<void> | null = null

  /** All goods in an order, as the rows are now. At most two readings are under way, whoever asks. */
  async inOrder(container: MedusaContainer, sort: OcopSort): Promise<readonly OcopGood[]> {
    await this.refresh(container)
    const known = this.sorted.get(sort)
    if (known) {
      return known
    }
    const sorted = [...this.goods.values()].sort(OCOP_ORDERS[sort])
    this.sorted.set(sort, sorted)
    return sorted
  }

  /** One that began before the question came may have missed what was written meanwhile: the next one serves all who wait. */
  private refresh(container: MedusaContainer): Promise<void> {
    if (!this.running) {
      this.running = this.readChanges(container).finally(() => {
        this.running = null
      })
      return this.running
    }
    this.next ??= this.running
      .catch(() => undefined)
      .then(() => {
        this.next = null
        return this.refresh(container)
      })
    return this.next
  }

  private async readChanges(container: MedusaContainer): Promise<void> {
    if (!this.read || this.read.at - this.read.whole > WHOLE_AGAIN_MS) {
      return this.readWhole(container)
    }
    const since = new Date(this.read.at - OVERLAP_MS)
    const found = await readRow<Changed>(container, CHANGED, [since])
    if (!found || found.today !== this.read.today || found.changed.length > MOST_CHANGES) {
      return this.readWhole(container)
    }
    this.apply(found.changed, found.goods)
    this.read = { ...this.read, at: found.read_at.getTime() }
  }

  private async readWhole(container: MedusaContainer): Promise<void> {
    const found = await readRow<Whole>(container, WHOLE, [])
    if (!found) {
      throw new Error("The statement for goods with stars answered no row")
    }
    this.goods = new Map(found.goods.map((row) => [row[0], goodOf(row)]))
    this.sorted.clear()
    const at = found.read_at.getTime()
    this.read = { at, today: found.today, whole: at }
  }

  private apply(changed: string[], rows: Row[]): void {
    const now = new Map(rows.map((row) => [row[0], goodOf(row)]))
    for (const id of changed) {
      const good = now.get(id)
      if (good ? !isSame(this.goods.get(id), good) : this.goods.has(id)) {
        this.sorted.clear()
        if (good) {
          this.goods.set(id, good)
        } else {
          this.goods.delete(id)
        }
      }
    }
  }
}
