import { type CalendarDate, vietnamDate } from "@cho-lang/kit/vietnam-date"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Expected, expectedOf } from "../workflows/rules/delivery-days"
import { parcelsOf, type SentLine } from "../workflows/rules/delivery-fees"
import { CLOSED, FROM, MAKE_DAYS, TERMS } from "../workflows/steps/sent-line"

/** What one piece costs to be sent to a province, or to a commune of it, and when it would come if it were ordered now. */
export interface ProductDelivery {
  /** "Thành phố Hà Nội" */
  province_name: string
  /** "Xã Hồng Vân"; null where the commune is not known. Within the stall's own the fee may be lower. */
  commune_name: string | null
  /** Đồng. */
  fee_vnd: number
  /** Too large for a parcel: the fee is agreed by telephone, and nothing is sent before. */
  by_agreement: boolean
  /** Đồng of goods of the stall from which on nothing is paid for sending; null where that never is so. */
  free_from_vnd: number | null
  expected: Expected
  /** The day from which the buyer may come to the stall for it; null where the stall does not offer it. */
  collect_from: CalendarDate | null
}

interface Row {
  province_code: string | null
  province_name: string | null
  /** Null where none was named, and for one of another province. */
  commune_code: string | null
  commune_name: string | null
  line: SentLine
}

/** Of a row `product`, in đồng: a piece is sent for nothing only where its cheapest form would be. */
const LOWEST_PRICE = `coalesce((select min(price.amount) from product_variant variant
    join product_variant_price_set prices on prices.variant_id = variant.id and prices.deleted_at is null
    join price on price.price_set_id = prices.price_set_id and price.currency_code = 'vnd' and price.deleted_at is null
      and price.price_list_id is null
   where variant.product_id = product.id and variant.deleted_at is null), 0)`

/** Of goods in several forms the heaviest counts: nobody shall pay more than was said here. */
const SELECT = `select province.code as province_code, province.full_name as province_name,
    commune.code as commune_code, commune.full_name as commune_name,
    json_build_object('seller_id', seller.id, 'quantity', 1, 'amount_vnd', ${LOWEST_PRICE}, 'from', ${FROM},
      'by_agreement', listing.delivery_by_agreement,
      'grams', coalesce((select max(weight) from product_variant
        where product_id = product.id and deleted_at is null), product.weight),
      'make_days', ${MAKE_DAYS}, 'closed', ${CLOSED}, 'terms', ${TERMS}) as line
  from product
  join listing on listing.product_id = product.id and listing.deleted_at is null
  join seller on seller.id = listing.seller_id and seller.status = 'approved' and seller.deleted_at is null
  left join province on province.code = :province
  left join commune on commune.code = :commune and commune.province_code = province.code
 where product.handle = :handle and product.status = 'published' and product.deleted_at is null`

/** Nobody's: where only the province is known. */
const ANY_COMMUNE = ""

function toDelivery(row: Row, today: CalendarDate): ProductDelivery | null {
  const { province_code, province_name, commune_name, line } = row
  const commune_code = row.commune_code ?? ANY_COMMUNE
  const [parcel] = province_code ? parcelsOf([line], { commune_code, province_code }) : []
  if (!parcel || !province_name) {
    return null
  }
  const { terms } = line
  return {
    province_name,
    commune_name,
    fee_vnd: parcel.fee_vnd,
    by_agreement: parcel.by_agreement,
    free_from_vnd: terms?.free_from_vnd ?? null,
    expected: expectedOf(today, parcel),
    collect_from: terms?.pick_up ? expectedOf(today, { ...parcel, days: null }).from : null,
  }
}

/** One statement; null where the product is not to be seen, `delivery` null where there is no such province. */
export async function readProductDelivery(
  container: MedusaContainer,
  wish: { handle: string; province: string; commune: string },
): Promise<{ delivery: ProductDelivery | null } | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Row[] }>(SELECT, wish)
  return rows[0] ? { delivery: toDelivery(rows[0], vietnamDate(new Date())) } : null
}
