import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Eyes, TypistKind, Verification, WaitingReason } from "../modules/ocop/models"
import { factsOf, type LaterRow } from "../workflows/rules/facts"
import type { WrittenCertificate } from "../workflows/rules/read-certificate"
import { GOODS_REVISION, PICTURE } from "../workflows/rules/seen-goods"
import { type Standing, standingOf } from "../workflows/rules/standing"
import { databaseNow } from "../workflows/steps/clock"
import type { Reach } from "../workflows/steps/find-product"
import { HAS_OTHER_LOOK, onShelfSql, type Shelf } from "./shelves"

/** A decision beside a certificate. */
export interface DecisionOfCertificate {
  id: string
  number: string
  decided_on: string
  level: string
  body: string
  has_scan: boolean
}

/** A certificate as its stall and officers see it. Days of Vietnam `YYYY-MM-DD`, moments ISO 8601 UTC. */
export interface CertificateView extends WrittenCertificate {
  id: string
  product: { id: string; title: string; handle: string } | null
  seller: { id: string; name: string }
  decision: DecisionOfCertificate
  has_scan: boolean
  /** Other papers that came with the very same scan under another decision: told to who verifies, no proof of anything. */
  scan_seen_before: { decision: { number: string; decided_on: string }; product: string | null }[]
  /** Of a paper without code and number, which could be lent: titles of its holder's other goods under the decision. */
  same_holder: string[]
  /** What the product was called when it was verified. */
  product_title: string | null
  /**
   * First picture of the goods when an officer last looked at them and today, by key; whether pictures, text or what they are made of are
   * others since; the text of today, and a word for how they are written today.
   */
  goods: {
    seen_picture: string | null
    picture: string | null
    has_other_look: boolean
    text: string | null
    revision: string | null
  }
  /** Why what was verified waits anew; null for what nobody verified yet. */
  waiting_reason: WaitingReason | null
  verification: Verification
  waiting_since: string
  returned_reason: string | null
  /** Who typed it last; the id stays inside. */
  entered_by: TypistKind
  verified_at: string | null
  eyes: Eyes | null
  /** Of one that missed its window `eyes` say how many people looked at its receipt. */
  filing: {
    filed_on: string
    late_reason: string | null
    result_on: string | null
    has_scan: boolean
    eyes: Eyes | null
  } | null
  /** Why a withdrawal that was typed for it was struck, and when. */
  struck: { reason: string; at: string } | null
  withdrawal: (DecisionOfCertificate & { ground: string; note: string | null }) | null
  standing: Standing
  revision: number
  is_demo: boolean
}

interface Row extends Omit<CertificateView, "standing" | "filing"> {
  has_filing_scan: boolean
  filing_eyes: Eyes | null
  filed_on: string | null
  late_reason: string | null
  result_on: string | null
  withdrawn_on: string | null
  later: LaterRow[]
  entered_by_id: string | null
  also_by_id: string | null
  written_by: string[]
  read_at: Date
  count: number
}

const ISO = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const decisionOf = (name: string) => `'id', ${name}.id, 'number', ${name}.number, 'decided_on', ${name}.decided_on,
    'level', ${name}.level, 'body', ${name}.body, 'has_scan', ${name}.scan_id is not null`

/** Certificates of the same product that come after one: given later, or on the same day and entered later. */
export const LATER = `later.product_id = certificate.product_id and later.deleted_at is null
      and (later.issued_on, later.id) > (certificate.issued_on, certificate.id)`

const ASKED = ":now::timestamptz"
const AT = { now: ASKED, today: `to_char(${ASKED} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')` }

const SEEN_BEFORE = `(select coalesce(json_agg(json_build_object(
        'decision', json_build_object('number', other_decision.number, 'decided_on', other_decision.decided_on),
        'product', other_product.title) order by other.id), '[]')
     from certificate_scan scan
     join certificate_scan same on same.sha256 = scan.sha256 and same.deleted_at is null
     join certificate other on other.scan_id = same.id and other.id <> certificate.id and other.deleted_at is null
     join decision other_decision on other_decision.id = other.decision_id
      and (other_decision.folded_number, other_decision.decided_on) <> (decision.folded_number, decision.decided_on)
     left join product other_product on other_product.id = other.product_id
    where scan.id = certificate.scan_id)`

/** Of a paper without code and number: what else its holder has under the decision. */
const SAME_HOLDER = `(select coalesce(json_agg(other_product.title order by other.id), '[]')
     from certificate other join product other_product on other_product.id = other.product_id
    where certificate.folded_code is null and certificate.folded_no is null and other.decision_id = certificate.decision_id
      and other.id <> certificate.id and other.deleted_at is null and lower(other.holder_name) = lower(certificate.holder_name))`

const STATEMENT = `
select certificate.id, product_set, product_code, stars, score, certificate_no, issued_on, valid_until, validity_reason,
    legal_basis, certificate.kind, round, holder_type, holder_name, holder_registration_no, verification,
    ${ASKED} as read_at, product_title, waiting_reason,
    json_build_object('seen_picture', seen_picture, 'picture', case when product.id is not null then ${PICTURE} end,
      'has_other_look', ${HAS_OTHER_LOOK}, 'text', product.description,
      'revision', case when product.id is not null then ${GOODS_REVISION} end) as goods, ${SEEN_BEFORE} as scan_seen_before, ${SAME_HOLDER} as same_holder,
    ${ISO("waiting_since")} as waiting_since, returned_reason, ${ISO("verified_at")} as verified_at, eyes, filed_on,
    late_reason, result_on, filing_scan_id is not null as has_filing_scan, filing_eyes, withdrawn_on,
    case when struck_at is not null
         then json_build_object('reason', struck_reason, 'at', ${ISO("struck_at")}) end as struck, revision, certificate.is_demo, certificate.scan_id is not null as has_scan,
    certificate.entered_by_kind as entered_by, certificate.entered_by_id, certificate.also_by_id, decision.written_by,
    case when product.id is not null
         then json_build_object('id', product.id, 'title', product.title, 'handle', product.handle) end as product,
    json_build_object('id', seller.id, 'name', seller.name) as seller,
    json_build_object(${decisionOf("decision")}) as decision,
    case when taken.id is not null then json_build_object(${decisionOf("taken")}, 'ground', withdrawal_ground,
         'note', withdrawal_note) end as withdrawal,
    (select coalesce(json_agg(json_build_object('issued_on', later.issued_on, 'verified_at', later.verified_at)), '[]')
       from certificate later where ${LATER} and later.verified_at is not null) as later,
    count(*) over ()::int as count
  from certificate
  join decision on decision.id = certificate.decision_id
  join seller on seller.id = certificate.seller_id
  left join decision taken on taken.id = certificate.withdrawal_id
  left join product on product.id = certificate.product_id and product.deleted_at is null
 where certificate.deleted_at is null
   and (:id::text is null or certificate.id = :id)
   and (:seller_id::text is null or certificate.seller_id = :seller_id)
   and (:commune_code::text is null or seller.commune_code = :commune_code)
   and (:verification::text is null or certificate.verification = :verification)
   and ${onShelfSql(AT)}
   and (:q::text is null or position(lower(:q) in lower(concat_ws(' ', product.title, seller.name, decision.number,
        certificate.product_code))) > 0)
   and (:decision_id::text is null or certificate.decision_id = :decision_id)
 order by case when :shelf in ('expiring', 'extended', 'awaited') then valid_until end,
    case when certificate.verification = 'waiting' then 0 else 1 end,
    case when certificate.verification = 'waiting' then waiting_since end, issued_on desc, certificate.id desc
 limit :limit offset :offset`

function view({
  later,
  entered_by_id: _,
  also_by_id: __,
  written_by: ___,
  count: ____,
  read_at,
  ...row
}: Row): CertificateView {
  const { filed_on, late_reason, result_on, has_filing_scan, filing_eyes: eyes, withdrawn_on, ...shown } = row
  return {
    ...shown,
    filing: filed_on === null ? null : { filed_on, late_reason, result_on, has_scan: has_filing_scan, eyes },
    standing: standingOf(factsOf({ ...shown, filed_on, late_reason, result_on, withdrawn_on }, later), read_at),
  }
}

export interface CertificatesWish extends Reach {
  verification?: Verification | null
  shelf?: Shelf | null
  /** Part of the product's title, the stall's name, the decision's number or the product code. */
  q?: string | null
  /** When it is asked for; the database's clock where nobody says. */
  now?: Date
  decision_id?: string | null
  limit?: number
  offset?: number
}

async function read(container: MedusaContainer, wish: CertificatesWish & { id?: string }): Promise<Row[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = wish.now ?? (await databaseNow(container))
  const all = { id: null, verification: null, shelf: null, q: null, decision_id: null, limit: 50, offset: 0 }
  const { rows } = await knex.raw<{ rows: Row[] }>(STATEMENT, { ...all, ...wish, now })
  return rows
}

/** A page of certificates: what waits first and longest, then the newest; how many there are in all. */
export async function readCertificates(
  container: MedusaContainer,
  wish: CertificatesWish,
): Promise<{ certificates: CertificateView[]; count: number }> {
  const rows = await read(container, wish)
  // Beyond the last page no row says how many there are.
  const [any] = rows.length === 0 && wish.offset ? await read(container, { ...wish, limit: 1, offset: 0 }) : rows
  return { certificates: rows.map(view), count: any?.count ?? 0 }
}

/** One certificate within reach; null where there is none. `officers` are the ids of those whose hand is in it, for their rule of two. */
export async function readCertificate(
  container: MedusaContainer,
  wish: Reach & { id: string; now?: Date },
): Promise<{ certificate: CertificateView; officers: string[] } | null> {
  const [row] = await read(container, wish)
  if (!row) {
    return null
  }
  const officers = [row.entered_by === "user" && row.entered_by_id, row.also_by_id, ...row.written_by].filter(
    (id) => typeof id === "string",
  )
  return { certificate: view(row), officers }
}
