import { badgeFacts } from "@cho-lang/ocop/queries/badge-sql"
import type { StoredEvent } from "@cho-lang/traceability/workflows/rules/chain"
import { type RecordedEvent, type TimelineEntry, timelineOf } from "@cho-lang/traceability/workflows/rules/timeline"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type Locale, languageOf, perLocale, textOf, translationJoin } from "./locale"
import type { BadgeCertificate } from "./product-details"
import { readRow } from "./read-json"

interface Named {
  handle: string
  name: string
}

/** A batch, as everybody may read it. Days are `YYYY-MM-DD` of Vietnam, moments ISO 8601. */
export interface PublicLot {
  id: string
  lot_no: string
  /** 14 digits, where the household has a real one. */
  gtin: string | null
  quantity: number
  /** UN/CEFACT Recommendation 20: H87, KGM, GRM. */
  unit: string
  made_from: string
  made_to: string | null
  best_before: string | null
  state: "open" | "closed" | "recalled"
  recalled_at: string | null
  recall_reason: string | null
  /** How many events, and the chain's newest hash. */
  event_count: number
  chain_hash: string
}

/** All that the page behind a code shows. */
export interface TracePage {
  code: string
  /** Of one piece; null: the code of the whole lot. */
  serial: string | null
  revoked: { at: string; reason: string | null } | null
  /** Visits before this one. */
  scans: { count: number; first_at: string | null; last_at: string | null }
  lot: PublicLot
  product: {
    title: string
    /** Picture key. */
    thumbnail: string | null
    materials: string | null
    /** Its own story, as its page tells it. */
    story: string | null
    /** Where it is sold; null while it is not. */
    handle: string | null
  }
  /** Name and address of a maker are public by law. */
  seller: {
    name: string
    /** Null once the stall is not open any more. */
    handle: string | null
    entity_type: "household" | "individual" | "cooperative" | "company"
    owner_name: string | null
    organisation_name: string | null
    made_by: string | null
    street_address: string | null
    commune: string
    province: string
    picture: string | null
    /** E.164; of a recalled lot alone, and where the stall named somebody. */
    phone: string | null
  }
  village: Named & { summary: string }
  craft: Named | null
  certificate: BadgeCertificate | null
  timeline: TimelineEntry[]
  /** The newest signed day that covers the lot, and its events until then; null before the first. */
  signed: { day: string; position: number } | null
  is_demo: boolean
}

/** What somebody is to call about goods that must not be used: whom the stall names to its buyers. */
const PHONE = `(select person.phone from stall_contact contact
    join seller_membership own on own.seller_id = contact.seller_id and own.member_id = contact.member_id
     and own.deleted_at is null
    join seller_member person on person.id = own.member_id and person.deleted_at is null
   where contact.seller_id = seller.id and contact.deleted_at is null)`

const OPEN = "seller.status = 'approved' and seller.deleted_at is null"

const LOT = ["id", "lot_no", "gtin", "quantity", "unit", "made_from", "made_to", "best_before", "state"]
const CHAIN = ["recalled_at", "recall_reason", "event_count", "chain_hash"]

/**
 * Goods that are sold no more, and stalls that closed, still made what somebody holds: only the links go. A stall that nobody approved yet
 * has no page in the market's name.
 */
const STATEMENT = perLocale(
  (locale) => `
select json_build_object(
    'code', code.code, 'serial', code.serial,
    'revoked', case when code.revoked_at is not null
      then json_build_object('at', code.revoked_at, 'reason', code.revoke_reason) end,
    'scans', json_build_object('count', code.scan_count, 'first_at', code.first_scan_at, 'last_at', code.last_scan_at),
    'lot', json_build_object(${[...LOT, ...CHAIN].map((name) => `'${name}', lot.${name}`).join(", ")}),
    'product', json_build_object('title', coalesce(${textOf(locale, "product", "title")}, ''), 'thumbnail', product.thumbnail,
      'materials', ${textOf(locale, "listing", "materials")},
      'story', ${textOf(locale, "product", "description")},
      'handle', case when product.status = 'published' and product.deleted_at is null and listing.id is not null and ${OPEN}
        then product.handle end),
    'seller', json_build_object('name', seller.name, 'handle', case when ${OPEN} then seller.handle end,
      'entity_type', seller.entity_type, 'owner_name', seller.owner_name, 'organisation_name', seller.organisation_name,
      'made_by', (select name from maker where id = listing.maker_id and deleted_at is null),
      'street_address', seller.street_address, 'commune', commune.full_name, 'province', province.name,
      'picture', seller.picture, 'phone', case when lot.state = 'recalled' then ${PHONE} end),
    'village', json_build_object('handle', village.handle, 'name', ${textOf(locale, "village", "name")},
      'summary', ${textOf(locale, "village", "summary")}),
    'craft', case when craft.id is not null
      then json_build_object('handle', craft.handle, 'name', ${textOf(locale, "craft", "name")}) end,
    'certificate', ${badgeFacts(languageOf(locale))},
    'signed', (select json_build_object('day', chain_root.day, 'position', chain_leaf.position)
      from chain_leaf join chain_root on chain_root.day = chain_leaf.day
     where chain_leaf.lot_id = lot.id and chain_leaf.deleted_at is null and chain_root.deleted_at is null order by chain_leaf.day desc limit 1),
    'is_demo', seller.is_demo or coalesce(listing.is_demo, false)) as shown,
  lot.template, lot.vocabulary,
  (select coalesce(json_agg(json_build_object('id', id, 'position', position, 'step', step, 'event', event, 'hash', hash,
       'chain_hash', chain_hash, 'corrects_id', corrects_id, 'recorded_at', created_at) order by position), '[]')
     from trace_event where lot_id = lot.id and deleted_at is null) as events
  from trace_code code
  join lot on lot.id = code.lot_id
  join seller on seller.id = lot.seller_id
  join village on village.id = seller.village_id
  join commune on commune.code = seller.commune_code
  join province on province.code = commune.province_code
  left join product on product.id = lot.product_id
  left join listing on listing.product_id = product.id and listing.deleted_at is null
  left join craft on craft.id = listing.craft_id and craft.deleted_at is null
  ${["product", "listing", "village", "craft"].map((table) => translationJoin(locale, table)).join(" ")}
 where code.code = $1 and code.deleted_at is null and lot.deleted_at is null and seller.status <> 'pending'`,
)

interface Row {
  shown: Omit<TracePage, "timeline">
  template: string
  vocabulary: string
  events: (RecordedEvent & StoredEvent)[]
}

/** The page of a code with what its export needs besides. */
export interface TraceRead {
  trace: TracePage
  vocabulary: string
  /** The chain, by position. */
  rows: StoredEvent[]
}

/**
 * A code with its lot and all that happened to it, one statement; null when there is none.
 * @param code in its one form, from `readTraceCode`
 */
export async function readTrace(container: MedusaContainer, code: string, locale: Locale): Promise<TraceRead | null> {
  const found = await readRow<Row>(container, STATEMENT[locale], [code])
  if (!found) {
    return null
  }
  const { shown, template, vocabulary, events } = found
  const timeline = timelineOf(events, { template, language: languageOf(locale) })
  return { trace: { ...shown, timeline }, vocabulary, rows: events }
}
