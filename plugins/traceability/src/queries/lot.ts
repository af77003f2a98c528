import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { EpcisEvent } from "../workflows/rules/epcis-event"
import { type OpenQuestion, openQuestions } from "../workflows/rules/open-questions"
import { lotNotFound } from "../workflows/rules/refusals"
import { type ListedLot, LOT_FIELDS } from "./lots"

/** An event as a household sees it. Moments ISO 8601. */
export interface ShownEvent {
  id: string
  position: number
  step: string
  event: EpcisEvent
  recorded_at: string
  /** Who recorded it; null for one who is no member any more, and for officers. */
  by: { kind: string; name: string | null }
  /** Id of the event that this one declares wrong. */
  corrects_id: string | null
  /** Whether a later one declares this one wrong. */
  is_corrected: boolean
  /** Photos by their key in the picture store, and by that of the device, under which a correction names them; in pixels. */
  pictures: { key: string; client_key: string; width: number; height: number }[]
}

export interface ShownLot extends Omit<ListedLot, "last"> {
  recalled_at: string | null
  closed_at: string | null
  /** What its events say was made, in the lot's unit; those that were declared wrong do not count. */
  made: number
  /** In the order in which they were recorded. */
  events: ShownEvent[]
  /** Yields that nobody said a word about; a remark answers them. */
  questions: OpenQuestion[]
}

const EVENTS = `
select coalesce(json_agg(json_build_object(
    'id', own.id, 'position', own.position, 'step', own.step, 'event', own.event, 'recorded_at', own.created_at,
    'by', json_build_object('kind', own.by_kind, 'name', member.name),
    'corrects_id', own.corrects_id,
    'is_corrected', exists (select from trace_event said where said.corrects_id = own.id and said.deleted_at is null),
    'pictures', coalesce((
        select json_agg(json_build_object('key', picture.key, 'client_key', picture.client_key, 'width', picture.width, 'height', picture.height) order by named.place)
          from jsonb_array_elements_text(own.event->'cholang:pictures') with ordinality named (key, place)
          join trace_picture picture on picture.key = named.key and picture.seller_id = lot.seller_id and picture.deleted_at is null), '[]'::json)
  ) order by own.position), '[]'::json)
  from trace_event own left join seller_member member on own.by_kind <> 'user' and member.id = own.by_id
 where own.lot_id = lot.id and own.deleted_at is null`

const MADE = `
coalesce((select sum((part->>'quantity')::numeric * case part->>'uom' when 'GRM' then 0.001 else 1 end)
    from trace_event told cross join lateral jsonb_array_elements(told.event->'outputQuantityList') part
   where told.lot_id = lot.id and told.step = 'making' and told.corrects_id is null and told.deleted_at is null
     and not exists (select from trace_event said where said.corrects_id = told.id and said.deleted_at is null)), 0)
  / case lot.unit when 'GRM' then 0.001 else 1 end`

const STATEMENT = `
select ${LOT_FIELDS}, (${MADE})::float as made, (${EVENTS}) as events
  from lot left join product on product.id = lot.product_id
 where lot.id = :id and lot.seller_id = :seller_id and lot.deleted_at is null`

/**
 * A lot of a stall with all that happened to it; one statement.
 * @throws InputError `lot_not_found` (404)
 */
export async function readLot(container: MedusaContainer, wish: { id: string; seller_id: string }): Promise<ShownLot> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Omit<ShownLot, "questions">[] }>(STATEMENT, wish)
  const [lot] = rows
  if (!lot) {
    throw lotNotFound()
  }
  return { ...lot, questions: openQuestions(lot.template, lot.events) }
}
