import { HANDLE, publicFields } from "@cho-lang/ocop/queries/badge-sql"
import { type DatedRow, factsOf, followerOf, type LaterRow } from "@cho-lang/ocop/workflows/rules/facts"
import { type CertificateState, standingOf } from "@cho-lang/ocop/workflows/rules/standing"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type Locale, languageOf, perLocale, textOf, translationJoin } from "./locale"
import { IS_VISIBLE, VISIBLE_PRODUCTS } from "./product-card"
import { readRow } from "./read-json"

interface NamedDecision {
  /** As on the paper. */
  number: string
  /** Days `YYYY-MM-DD` of Vietnam, all of them. */
  decided_on: string
  /** The body that decided, by the name it had. */
  body: string
}

/** What a buyer may read of a verified certificate. */
export interface PublicCertificate {
  handle: string
  stars: 3 | 4 | 5
  /** Numbers that no authority gave. */
  is_demo: boolean
  /** What the product was called when it was verified, as on the paper. */
  product_title: string | null
  /** Name in the language of the page. */
  product_set: string
  product_code: string | null
  certificate_no: string | null
  holder_name: string
  issued_on: string
  /** Last day, counted in full. */
  valid_until: string
  decision: NamedDecision
  /** The day an officer compared it with the paper. */
  verified_on: string
}

/** A certificate's own page: also of one that ended, which says so and shows no badge. */
export interface CertificateDetail extends PublicCertificate {
  state: CertificateState
  badge: boolean
  /** Where article 12.3 carries it past its end: the last day it can. */
  extended_until: string | null
  /** Where it ended by the calendar: its last day in force, of an extension too. */
  ended_on: string | null
  withdrawal: NamedDecision | null
  /** Handle of the certificate that took its place. */
  followed_by: string | null
  /** What the goods are called today, where that is not what was certified. */
  renamed_to: string | null
  /** The goods it is about, while they are on sale. */
  product: { handle: string; title: string; thumbnail: string | null } | null
  seller: { handle: string; name: string } | null
}

const LATER_HANDLE = HANDLE.replace("certificate.", "later.")

const STATEMENT = perLocale(
  (locale) => `
select json_build_object(
    'shown', json_build_object(${publicFields(languageOf(locale))},
      'withdrawal', case when taken.id is not null
        then json_build_object('number', taken.number, 'decided_on', taken.decided_on, 'body', taken.body) end,
      'product', (select json_build_object('handle', product.handle, 'title', ${textOf(locale, "product", "title")},
            'thumbnail', product.thumbnail)
          from ${VISIBLE_PRODUCTS} ${translationJoin(locale, "product")}
         where product.id = certificate.product_id and ${IS_VISIBLE}),
      'renamed_to', (select ${textOf(locale, "product", "title")} from ${VISIBLE_PRODUCTS} ${translationJoin(locale, "product")}
         where product.id = certificate.product_id and ${IS_VISIBLE} and product.title <> certificate.product_title),
      'seller', (select json_build_object('handle', seller.handle, 'name', seller.name) from seller
         where seller.id = certificate.seller_id and seller.status = 'approved' and seller.deleted_at is null)),
    'row', to_json(certificate), 'read_at', coalesce($2::timestamptz, now()),
    'later', (select coalesce(json_agg(json_build_object('issued_on', later.issued_on, 'verified_at', later.verified_at,
         'handle', ${LATER_HANDLE})), '[]')
       from certificate later where later.product_id = certificate.product_id and later.deleted_at is null
        and (later.issued_on, later.id) > (certificate.issued_on, certificate.id))) as body
  from certificate
  join decision on decision.id = certificate.decision_id
  left join decision taken on taken.id = certificate.withdrawal_id
 where ${HANDLE} = $1 and certificate.deleted_at is null and certificate.verified_at is not null`,
)

interface Read {
  shown: Omit<CertificateDetail, "state" | "badge" | "extended_until" | "ended_on" | "followed_by">
  row: DatedRow
  /** The database's clock, ISO 8601. */
  read_at: string
  later: (LaterRow & { handle: string })[]
}

/** A verified certificate as it stands now, or at a moment of the asker, one statement; null when there is none. */
export async function readCertificateDetail(
  container: MedusaContainer,
  handle: string,
  locale: Locale,
  now: Date | null = null,
): Promise<CertificateDetail | null> {
  const found = await readRow<{ body: Read }>(container, STATEMENT[locale], [handle, now])
  if (!found) {
    return null
  }
  const { shown, row, later, read_at } = found.body
  const { state, badge, extended_until, ended_on } = standingOf(factsOf(row, later), new Date(read_at))
  const followed_by = state === "re_certified" ? (followerOf(later)?.handle ?? null) : null
  return { ...shown, state, badge, extended_until, ended_on, followed_by }
}
