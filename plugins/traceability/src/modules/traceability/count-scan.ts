import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

export interface Scan {
  /** In its one form. */
  code: string
  /** Keyed hash of address and browser, another one each day. */
  device: string
  /** Official two digits; only where the visitor tapped it. */
  province_code: string | null
}

export interface Report {
  code: string
  /** Made with the form. */
  key: string
  text: string
  contact: string | null
}

/** So many devices of one piece within a day of Vietnam are more than a family and its guests. */
export const MANY_DEVICES = 10

const DAY = "to_char(now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')"
const DAY_BEGAN = "date_trunc('day', now(), 'Asia/Ho_Chi_Minh')"

/** One statement: the visit, the code's sums, and of a piece's code the alert where too many have it. */
const COUNT = `
with code as (
  select id, lot_id, serial from trace_code where code = ? and deleted_at is null
), visit as (
  insert into trace_scan (id, code_id, hour, device, province_code)
  select ?, code.id, date_trunc('hour', now(), 'UTC'), ?, (select province.code from province where province.code = ?) from code
  on conflict (code_id, hour, device) where deleted_at is null
    do update set province_code = excluded.province_code
    where trace_scan.province_code is null and excluded.province_code is not null
  returning code_id, device, xmax = 0 as is_new
), summed as (
  update trace_code set scan_count = scan_count + 1, first_scan_at = coalesce(first_scan_at, now()), last_scan_at = now(),
         updated_at = now()
    from visit where trace_code.id = visit.code_id and visit.is_new
), many as (
  insert into trace_alert (id, kind, code_id, lot_id, source_key, devices)
  select ?, 'many_devices', code.id, code.lot_id, 'many_devices:' || ${DAY}, 1 + others.count
    from code join visit on visit.is_new
    cross join lateral (select count(distinct before.device)::int as count from trace_scan before
      where before.code_id = code.id and before.hour >= ${DAY_BEGAN} and before.device <> visit.device
        and before.deleted_at is null) others
   where code.serial is not null and 1 + others.count >= ${MANY_DEVICES}
  on conflict (code_id, source_key) where deleted_at is null
    do update set devices = greatest(trace_alert.devices, excluded.devices), updated_at = now()
)
select count(*)::int as known from code`

/** Counts a visit once for each device and hour. False where there is no such code. */
export async function countScan(manager: EntityManager, { code, device, province_code }: Scan): Promise<boolean> {
  const values = [
    code,
    generateEntityId(undefined, "tscan"),
    device,
    province_code,
    generateEntityId(undefined, "talert"),
  ]
  const [row] = await manager.execute<{ known: number }[]>(COUNT, values)
  return row?.known === 1
}

const REPORT = `
with code as (
  select id, lot_id from trace_code where code = ? and deleted_at is null
), kept as (
  insert into trace_alert (id, kind, code_id, lot_id, source_key, text, contact)
  select ?, 'report', id, lot_id, 'report:' || ?, ?, ? from code
  on conflict (code_id, source_key) where deleted_at is null do nothing
)
select count(*)::int as known from code`

/** Keeps what somebody suspects; the same form twice is one. False where there is no such code. */
export async function keepReport(manager: EntityManager, { code, key, text, contact }: Report): Promise<boolean> {
  const values = [code, generateEntityId(undefined, "talert"), key, text, contact]
  const [row] = await manager.execute<{ known: number }[]>(REPORT, values)
  return row?.known === 1
}

/** Longer than that nobody needs to know which device it was. */
const KEPT_DAYS = 90

/** Drops visits older than ninety days, some at a time; the codes' sums stay. Answers how many there were. */
export async function dropScans(manager: EntityManager): Promise<number> {
  const [row] = await manager.execute<{ dropped: number }[]>(`
    with dropped as (
      delete from trace_scan where id in (
        select id from trace_scan where hour < now() - interval '${KEPT_DAYS} days' and deleted_at is null order by hour limit 20000)
      returning id)
    select count(*)::int as dropped from dropped`)
  return row?.dropped ?? 0
}
