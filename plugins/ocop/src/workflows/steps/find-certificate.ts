import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StandingCertificate } from "../rules/deeds"
import { GOODS_REVISION, LOOK, PICTURE } from "../rules/seen-goods"
import type { Reach } from "./find-product"

/** A certificate's row with what deeds need of its decision and its stall. */
export interface FoundCertificate extends StandingCertificate {
  id: string
  product_id: string
  seller_id: string
  /** When it was read, by the database's clock. */
  read_at: Date
  [column: string]: unknown
}

const STATEMENT = `select certificate.*, seller.commune_code, product.title as live_title,
    case when product.id is not null then ${PICTURE} end as live_picture, case when product.id is not null then ${LOOK} end as live_look,
    case when product.id is not null then ${GOODS_REVISION} end as live_revision, now() as read_at,
    json_build_object('level', decision.level, 'scan_id', decision.scan_id, 'written_by', decision.written_by) as decision
  from certificate
  join decision on decision.id = certificate.decision_id
  join seller on seller.id = certificate.seller_id
  left join product on product.id = certificate.product_id and product.deleted_at is null
 where certificate.id = :id and certificate.deleted_at is null
   and (:seller_id::text is null or certificate.seller_id = :seller_id)
   and (:commune_code::text is null or seller.commune_code = :commune_code)`

export function certificateNotFound(): InputError {
  return new InputError({ code: "certificate_not_found", type: "not_found", message: "No such certificate" })
}

/**
 * A certificate within reach; a foreign one looks like one that does not exist.
 * @throws InputError `certificate_not_found`
 */
export async function findCertificate(
  container: MedusaContainer,
  { id, reach }: { id: string; reach: Reach },
): Promise<FoundCertificate> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: FoundCertificate[] }>(STATEMENT, { id, ...reach })
  const [found] = rows
  if (!found) {
    throw certificateNotFound()
  }
  return found
}

/** @throws InputError `certificate_not_found` */
export const findCertificateStep = createStep(
  "find-certificate",
  async (wish: { id: string; reach: Reach }, { container }) => {
    const { id, product_id, seller_id } = await findCertificate(container, wish)
    return new StepResponse({ id, product_id, seller_id })
  },
)
