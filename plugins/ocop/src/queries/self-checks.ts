import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { criteriaOf } from "../workflows/rules/criteria"
import { type Answers, type SelfCheck, selfCheck } from "../workflows/rules/self-check"

/** The self-check of a product by the sheet of one set, with what it comes to. */
export interface SelfCheckView {
  product_set: string
  answers: Answers
  not_required: string[]
  revision: number
  result: SelfCheck
}

/** One of the stall's goods, and the self-checks of it. */
export interface SelfCheckedGoods {
  id: string
  title: string
  /** Set of the certificate it has or had; null without one. */
  certified_set: string | null
  checks: SelfCheckView[]
}

type Row = Omit<SelfCheckedGoods, "checks"> & { checks: Omit<SelfCheckView, "result">[] }

const STATEMENT = `
select product.id, product.title,
       (select certificate.product_set from certificate where certificate.product_id = product.id and certificate.deleted_at is null
         order by certificate.issued_on desc, certificate.id desc limit 1) as certified_set,
       coalesce((select json_agg(json_build_object('product_set', one.product_set, 'answers', one.answers,
                   'not_required', one.not_required, 'revision', one.revision) order by one.product_set)
          from self_check one where one.product_id = product.id and one.deleted_at is null), '[]') as checks
  from product
  join listing on listing.product_id = product.id and listing.deleted_at is null
 where product.deleted_at is null and listing.seller_id = :seller_id and (:id::text is null or product.id = :id)
 order by product.created_at desc, product.id limit 200`

function resultOf({ product_set, answers, not_required }: Row["checks"][number]): SelfCheck | null {
  const table = criteriaOf(product_set)
  return table && selfCheck(table, answers, not_required)
}

/** The stall's goods with their self-checks, the newest first, or the one of this id; one statement. */
export async function readSelfChecks(
  container: MedusaContainer,
  of: { seller_id: string; id: string | null },
): Promise<SelfCheckedGoods[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Row[] }>(STATEMENT, { ...of })
  return rows.map(({ checks, ...goods }) => ({
    ...goods,
    checks: checks.flatMap((check) => {
      const result = resultOf(check)
      return result ? [{ ...check, result }] : []
    }),
  }))
}
