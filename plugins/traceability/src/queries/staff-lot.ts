import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AlertKind } from "../modules/traceability/models"
import type { Fault } from "../workflows/rules/chain"
import { COMMON_STEPS, TEMPLATES, type Words } from "../workflows/rules/templates"
import type { StaffLot } from "./staff-lots"
import { IN_REACH, ISO, STAFF_LOT, STAFF_LOT_FROM } from "./staff-lots-sql"

interface StaffEvent {
  id: string
  position: number
  step: string
  /** Of a step of a template; null for what the system writes by itself. */
  step_name: Words | null
  /** When it happened and when it was written down. */
  happened_at: string
  recorded_at: string
  note: string | null
  by_kind: string
  by_name: string | null
  /** Declares that event wrong. */
  corrects_id: string | null
}

interface StaffAlert {
  id: string
  kind: AlertKind
  code: string
  serial: string | null
  devices: number | null
  text: string | null
  contact: string | null
  created_at: string
  settled_at: string | null
  settle_note: string | null
}

/** A lot with all that happened to it, for officers. */
export interface StaffLotPage extends StaffLot {
  closed_at: string | null
  events: StaffEvent[]
  alerts: StaffAlert[]
  code_count: number
  /** Shares of orders with pieces of it, and how many of their buyers were told of a recall. */
  orders: number
  told: number
  /** When it was last verified; null before the first time. */
  check: {
    checked_at: string
    positions: number
    faults: Fault[]
    anchor_day: string | null
    seen_at: string | null
    seen_note: string | null
  } | null
  /** The newest signed day that has it, and how many of its events. */
  signed: { day: string; position: number } | null
}

const EVENTS = `(select coalesce(json_agg(json_build_object('id', own.id, 'position', own.position, 'step', own.step,
    'happened_at', own.event->>'eventTime', 'recorded_at', ${ISO("own.created_at")}, 'note', own.event->>'cholang:note',
    'by_kind', own.by_kind, 'by_name', member.name, 'corrects_id', own.corrects_id) order by own.position), '[]')
  from trace_event own left join seller_member member on own.by_kind <> 'user' and member.id = own.by_id
 where own.lot_id = lot.id and own.deleted_at is null)`

const ALERTS = `(select coalesce(json_agg(json_build_object('id', alert.id, 'kind', alert.kind, 'code', code.code,
    'serial', code.serial, 'devices', alert.devices, 'text', alert.text, 'contact', alert.contact,
    'created_at', ${ISO("alert.created_at")}, 'settled_at', ${ISO("alert.settled_at")}, 'settle_note', alert.settle_note)
    order by alert.settled_at is not null, alert.created_at desc), '[]')
  from trace_alert alert join trace_code code on code.id = alert.code_id
 where alert.lot_id = lot.id and alert.deleted_at is null)`

const STATEMENT = `select ${STAFF_LOT}, ${ISO("lot.closed_at")} as closed_at, ${EVENTS} as events, ${ALERTS} as alerts,
    (select count(*) from trace_code code where code.lot_id = lot.id and code.deleted_at is null)::integer as code_count,
    (select count(distinct seller_order_id) from packed_lot where lot_id = lot.id and deleted_at is null)::integer as orders,
    (select count(distinct seller_order_id) from packed_lot
      where lot_id = lot.id and told_at is not null and deleted_at is null)::integer as told,
    case when chain_check.id is not null then json_build_object('checked_at', ${ISO("chain_check.checked_at")},
      'positions', chain_check.positions, 'faults', chain_check.faults, 'anchor_day', chain_check.anchor_day,
      'seen_at', ${ISO("chain_check.seen_at")}, 'seen_note', chain_check.seen_note) end as check,
    (select json_build_object('day', leaf.day, 'position', leaf.position) from chain_leaf leaf
      where leaf.lot_id = lot.id and leaf.deleted_at is null order by leaf.day desc limit 1) as signed
  ${STAFF_LOT_FROM} where lot.id = :id and ${IN_REACH}`

function nameOf(step: string, template: string): Words | null {
  const steps = [...(TEMPLATES.get(template)?.steps ?? []), ...COMMON_STEPS]
  return steps.find(({ key }) => key === step)?.name ?? null
}

/** One lot within reach, in one statement; null where there is none. */
export async function readStaffLot(
  container: MedusaContainer,
  wish: { id: string; commune_code: string | null },
): Promise<StaffLotPage | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: StaffLotPage[] }>(STATEMENT, { ...wish } as { id: string })
  const [lot] = rows
  return lot
    ? { ...lot, events: lot.events.map((event) => ({ ...event, step_name: nameOf(event.step, lot.template) })) }
    : null
}
