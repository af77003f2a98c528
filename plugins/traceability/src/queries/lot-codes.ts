import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type CodeToPrint, codeAddress } from "../workflows/rules/code-address"
import { traceSettings } from "../workflows/trace-settings"

/** A code as the desk sees it. Moments ISO 8601, UTC. */
export interface TraceCodeView {
  code: string
  /** Null: of the whole lot. */
  serial: string | null
  /** What its QR code says. */
  address: string
  revoked_at: string | null
  revoke_reason: string | null
  scan_count: number
  first_scan_at: string | null
  last_scan_at: string | null
}

export interface LotCodes {
  /** The lot's own code first, then pieces by number. */
  codes: TraceCodeView[]
  count: number
  /** Of pieces alone: how many there are, and how many are in use. */
  pieces: number
  pieces_in_use: number
  /** From which new pieces are numbered on. */
  next_number: number
}

export interface CodesOf {
  seller_id: string
  lot_id: string
  offset: number
  limit: number
}

const ISO = (moment: string) => `to_char((${moment}) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const VIEW = `json_build_object('code', one.code, 'serial', one.serial, 'revoked_at', ${ISO("one.revoked_at")},
  'revoke_reason', one.revoke_reason, 'scan_count', one.scan_count, 'first_scan_at', ${ISO("one.first_scan_at")},
  'last_scan_at', ${ISO("one.last_scan_at")})`

/** Numbered pieces in the order of their numbers. */
const ORDER = "one.serial is not null, length(split_part(one.serial, '-', 1)), one.serial"

const STATEMENT = `
select lot.lot_no, lot.gtin, sums.*,
       (select coalesce(json_agg(${VIEW} order by ${ORDER}), '[]')
          from (select * from trace_code one where one.lot_id = lot.id and one.deleted_at is null
                 order by ${ORDER} offset :offset limit :limit) one) as codes
  from lot cross join lateral (
       select count(*)::int as count, count(serial)::int as pieces,
              count(serial) filter (where revoked_at is null)::int as pieces_in_use,
              (coalesce(max(case when serial ~ '^[0-9]{1,7}(|-[0-9A-Z]{8})$' then split_part(serial, '-', 1)::int end), 0) + 1)
                as next_number
         from trace_code where lot_id = lot.id and deleted_at is null) sums
 where lot.id = :lot_id and lot.seller_id = :seller_id and lot.deleted_at is null`

type Row = Omit<LotCodes, "codes"> & Pick<CodeToPrint, "lot_no" | "gtin"> & { codes: Omit<TraceCodeView, "address">[] }

/** Codes of a stall's lot; null where there is no such lot. One statement. */
export async function readLotCodes(container: MedusaContainer, of: CodesOf): Promise<LotCodes | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Row[] }>(STATEMENT, { ...of })
  if (!rows[0]) {
    return null
  }
  const { publicUrl } = traceSettings(container)
  const { lot_no, gtin, codes, ...sums } = rows[0]
  const address = ({ code, serial }: Omit<TraceCodeView, "address">) =>
    codeAddress(publicUrl, { code, serial, lot_no, gtin })
  return { ...sums, codes: codes.map((one) => ({ ...one, address: address(one) })) }
}

/** What the QR code of a stall's code says; null where there is no such code. */
export async function readCodeAddress(
  container: MedusaContainer,
  { seller_id, code }: { seller_id: string; code: string },
): Promise<string | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: CodeToPrint[] }>(
    `select one.code, one.serial, lot.lot_no, lot.gtin from trace_code one join lot on lot.id = one.lot_id
      where one.code = ? and lot.seller_id = ? and one.deleted_at is null and lot.deleted_at is null`,
    [code, seller_id],
  )
  return rows[0] ? codeAddress(traceSettings(container).publicUrl, rows[0]) : null
}
