import type { StaffScope } from "@cho-lang/kit/access"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type CertificateReport, type ReportRow, type StallRow, sumReport } from "../workflows/rules/sum-report"
import { showsBadgeSql, TODAY } from "./badge-sql"

/** So many days before its end a certificate counts as near it: when the first reminder goes out. */
const NEAR_DAYS = 180

const WITHIN = `(:commune_code::text is null or seller.commune_code = :commune_code)
   and (:province_code::text is null or commune.province_code = :province_code)`

const ROWS = `
select commune_code, commune, stars, product_set, year, is_demo,
    (count(*) filter (where in_force))::int as in_force,
    (count(*) filter (where in_force and valid_until::date <= ${TODAY}::date + ${NEAR_DAYS}))::int as expiring,
    (count(*) filter (where not in_force and not is_withdrawn))::int as ended,
    (count(*) filter (where is_withdrawn))::int as withdrawn
  from (select seller.commune_code, commune.full_name as commune, certificate.stars, certificate.product_set,
               substr(certificate.issued_on, 1, 4) as year, certificate.is_demo, certificate.valid_until, ${showsBadgeSql()} as in_force,
               coalesce(certificate.withdrawn_on <= ${TODAY}, false) as is_withdrawn
          from certificate
          join seller on seller.id = certificate.seller_id
          join commune on commune.code = seller.commune_code
         where certificate.deleted_at is null and certificate.verified_at is not null and ${WITHIN}) verified
 group by 1, 2, 3, 4, 5, 6`

const STALLS = `
select seller.commune_code, commune.full_name as commune, count(*)::int as stalls,
    (count(*) filter (where exists (select from certificate
        where certificate.seller_id = seller.id and not certificate.is_demo and ${showsBadgeSql()})))::int as certified
  from seller join commune on commune.code = seller.commune_code
 where seller.status = 'approved' and seller.deleted_at is null and ${WITHIN}
 group by 1, 2`

/** The verified certificates within an officer's place, in sums; a province reads them too. Two statements. */
export async function readCertificateReport(
  container: MedusaContainer,
  { level, commune_code, province_code }: StaffScope,
): Promise<CertificateReport> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const place = {
    commune_code: level === "commune" ? (commune_code ?? "") : null,
    province_code: level === "province" ? (province_code ?? "") : null,
  }
  const [rows, stalls] = await Promise.all([
    knex.raw<{ rows: ReportRow[] }>(ROWS, place),
    knex.raw<{ rows: StallRow[] }>(STALLS, place),
  ])
  return sumReport(rows.rows, stalls.rows)
}
