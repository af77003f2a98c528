import { HANDLE, showsBadgeSql } from "@cho-lang/ocop/queries/badge-sql"
import type { DigitalLink } from "@cho-lang/traceability/workflows/rules/digital-link"
import type { MedusaContainer } from "@medusajs/framework/types"
import { IS_VISIBLE } from "./product-card"
import { readRow } from "./read-json"

/** Where a GS1 Digital Link leads. */
export interface LinkTargets {
  /** Names of the goods. */
  title: { vi: string; en: string }
  /** The trace code of the piece, else of its whole batch; null where the link names none, or none was made. */
  code: string | null
  /** The product's page while it is sold. */
  product: string | null
  /** The certificate behind its stars, while they show. */
  certificate: string | null
  is_recalled: boolean
}

/**
 * The newest lot of a GTIN stands for its goods. A batch's own code comes before that of any piece; a link to a piece leads to its code
 * alone.
 */
const STATEMENT = `
select json_build_object('vi', coalesce(product.title, ''),
         'en', coalesce(nullif(english.translations->>'title', ''), product.title, '')) as title,
       code.code, lot.state = 'recalled' and $2::text is not null as is_recalled,
       case when ${IS_VISIBLE} and listing.id is not null and seller.status = 'approved' and seller.deleted_at is null
         then product.handle end as product,
       (select ${HANDLE} from certificate where certificate.product_id = product.id and ${showsBadgeSql()}) as certificate
  from lot
  join seller on seller.id = lot.seller_id
  left join product on product.id = lot.product_id
  left join listing on listing.product_id = product.id and listing.deleted_at is null
  left join translation english on english.reference_id = product.id and english.locale_code = 'en-US' and english.deleted_at is null
  left join lateral (select trace_code.code from trace_code
     where trace_code.lot_id = lot.id and trace_code.deleted_at is null and $2::text is not null
       and (trace_code.serial is null or trace_code.serial = $3::text)
     order by trace_code.serial nulls last limit 1) code on true
 where lot.gtin = $1 and lot.deleted_at is null and seller.status <> 'pending' and ($2::text is null or lot.lot_no = $2)
   and ($3::text is null or $2::text is null or exists (select from trace_code
     where trace_code.lot_id = lot.id and trace_code.serial = $3 and trace_code.deleted_at is null))
 order by lot.created_at desc limit 1`

/** Where a link leads, one statement; null when there is no such product, batch or piece. */
export async function readLinkTargets(
  container: MedusaContainer,
  { gtin, lot, serial }: DigitalLink,
): Promise<LinkTargets | null> {
  return (await readRow<LinkTargets>(container, STATEMENT, [gtin, lot ?? null, serial ?? null])) ?? null
}
