import { type AskedAt, extended, NOW, showsBadgeSql, TODAY } from "../workflows/rules/badge-sql"
import { PRODUCT_SETS } from "../workflows/rules/product-sets"
import { EXTENSION_DAYS, FILING_OPENS_DAYS } from "../workflows/rules/validity"

export { type AskedAt, NOW, showsBadgeSql, TODAY } from "../workflows/rules/badge-sql"

/**
 * The last day a row `certificate` that shows a badge can show it, as far as the calendar knows: nothing that shows the badge may be
 * kept longer.
 */
const until = (today: string) => `case when ${today} <= certificate.valid_until then certificate.valid_until
         else to_char(certificate.valid_until::date + ${EXTENSION_DAYS}, 'YYYY-MM-DD') end`

/**
 * How a row `certificate` stands on a day: `certificateState` of `workflows/rules/standing.ts`, for lists that are cut by it.
 */
export function stateSql({ today, now }: AskedAt = NOW): string {
  return `(case
    when certificate.withdrawn_on <= ${today} then 'withdrawn'
    when exists (select from certificate later where later.product_id = certificate.product_id and later.deleted_at is null
        and (later.issued_on, later.id) > (certificate.issued_on, certificate.id)
        and later.issued_on <= ${today} and later.verified_at <= ${now}) then 're_certified'
    when ${today} < certificate.issued_on then 'not_yet'
    when ${today} <= certificate.valid_until then
      case when certificate.valid_until::date - ${today}::date <= ${FILING_OPENS_DAYS} then 'expiring' else 'valid' end
    when ${extended(today)} then 'extended'
    else 'expired' end)`
}

/** What names a row `certificate` in addresses: its id in small letters, without the prefix. */
export const HANDLE = "lower(substr(certificate.id, 6))"

/** Worked out once for all goods of a list, not again for each. */
const TODAY_ONCE = `(select ${TODAY})`

/** The badge of a row `product` as JSON `{ handle, stars, is_demo, until }`; null where it has none. */
export const BADGE = `(select json_build_object('handle', ${HANDLE}, 'stars', certificate.stars, 'is_demo', certificate.is_demo,
      'until', ${until(TODAY_ONCE)})
    from certificate where certificate.product_id = product.id and ${showsBadgeSql({ today: TODAY_ONCE, now: "now()" })})`

/** Names of the 26 sets in one language, for a row `certificate`. */
function setName(language: "vi" | "en"): string {
  const names = Object.fromEntries([...PRODUCT_SETS.values()].map(({ code, name }) => [code, name[language]]))
  return `('${JSON.stringify(names).replaceAll("'", "''")}'::jsonb ->> certificate.product_set)`
}

/** What a buyer may read of the rows `certificate` and `decision`, keys and values for json_build_object. Never the score. */
export function publicFields(language: "vi" | "en"): string {
  return `'handle', ${HANDLE}, 'stars', certificate.stars, 'is_demo', certificate.is_demo,
    'product_title', certificate.product_title,
    'product_set', ${setName(language)}, 'product_code', certificate.product_code,
    'certificate_no', certificate.certificate_no, 'holder_name', certificate.holder_name,
    'issued_on', certificate.issued_on, 'valid_until', certificate.valid_until,
    'decision', json_build_object('number', decision.number, 'decided_on', decision.decided_on, 'body', decision.body),
    'verified_on', to_char(certificate.verified_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`
}

/** The certificate behind the badge of a row `product`, with the last day that article 12.3 carries it to; null without a badge. */
export function badgeFacts(language: "vi" | "en"): string {
  return `(select json_build_object(${publicFields(language)}, 'extended_until',
        case when certificate.valid_until < ${TODAY}
             then to_char(certificate.valid_until::date + ${EXTENSION_DAYS}, 'YYYY-MM-DD') end)
      from certificate join decision on decision.id = certificate.decision_id
     where certificate.product_id = product.id and ${showsBadgeSql()})`
}
