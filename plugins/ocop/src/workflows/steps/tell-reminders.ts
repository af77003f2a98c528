import { startOfVietnamDay, vietnamDate } from "@cho-lang/kit/vietnam-date"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OCOP_MODULE } from "../../modules/ocop"
import type { OcopModuleService } from "../../modules/ocop/service"
import { END } from "../rules/badge-sql"
import { type DatedRow, factsOf, type LaterRow } from "../rules/facts"
import { type DueReminder, dueReminder, type ReminderDays, reminderEnd } from "../rules/reminders"
import { daysBetween, FILING_OPENS_DAYS, filingWindow } from "../rules/validity"
import { databaseNow } from "./clock"
import { tellPeople } from "./people"
import { tellByMessage } from "./tell-by-message"

interface Nearing extends DatedRow {
  id: string
  seller_id: string
  product: string | null
  later: LaterRow[]
  /** Marks that were told, each of an end. */
  told: { end: string; days: number }[]
}

/** So many are read at once. */
const AT_ONCE = 500

/** Hours of the clock in Vietnam between which a telephone may ring. */
const FIRST_HOUR = 7
const LAST_HOUR = 19

/**
 * Verified certificates in the last days of their term or past it, whose end was not told yet, those that end first; not what another took
 * the place of, nor what had ended before it came to us: nobody is ever told of those.
 */
const NEARING = `select certificate.id, certificate.seller_id, product.title as product, certificate.stars, certificate.issued_on,
    certificate.valid_until, certificate.verified_at, certificate.filed_on, certificate.late_reason, certificate.result_on,
    certificate.withdrawn_on,
    (select coalesce(json_agg(json_build_object('issued_on', later.issued_on, 'verified_at', later.verified_at)), '[]')
       from certificate later where later.product_id = certificate.product_id and later.deleted_at is null
        and (later.issued_on, later.id) > (certificate.issued_on, certificate.id)) as later,
    (select coalesce(json_agg(json_build_object('end', reminder.valid_until, 'days', reminder.days)), '[]')
       from certificate_reminder reminder
      where reminder.certificate_id = certificate.id and reminder.deleted_at is null) as told
  from certificate
  join seller on seller.id = certificate.seller_id and seller.status <> 'closed' and seller.deleted_at is null
  left join product on product.id = certificate.product_id and product.deleted_at is null
 where certificate.deleted_at is null and certificate.verified_at is not null and certificate.withdrawn_on is null
   and not certificate.is_demo
   and (certificate.verified_at at time zone 'Asia/Ho_Chi_Minh')::date <= certificate.valid_until::date
   and not exists (select from certificate later where later.product_id = certificate.product_id and later.deleted_at is null
     and (later.issued_on, later.id) > (certificate.issued_on, certificate.id) and later.issued_on <= :today
     and later.verified_at <= :now)
   and (certificate.valid_until, certificate.id) > (:after_day, :after_id)
   and certificate.valid_until::date - :today::date <= ${FILING_OPENS_DAYS}
   and not exists (select from certificate_reminder last where last.certificate_id = certificate.id
     and last.valid_until = ${END} and last.days = 0 and last.deleted_at is null)
 order by certificate.valid_until, certificate.id limit ${AT_ONCE}`

const OPEN = { template: "certificate-window-open" } as const
const CLOSING = { template: "certificate-window-closing" } as const
const ENDING = { template: "certificate-ending" } as const
const ENDS = { template: "certificate-ends" } as const

const NEWS: Record<ReminderDays, { template: string }> = { 180: OPEN, 150: OPEN, 120: CLOSING, 30: ENDING, 0: ENDS }

interface Telling extends DueReminder {
  /** The last day of the star. */
  day: string
  now: Date
}

async function tell(container: MedusaContainer, row: Nearing, { days, day, now }: Telling): Promise<void> {
  const { id, seller_id, valid_until, product } = row
  const { from, until } = filingWindow(valid_until)
  const left = String(Math.max(0, daysBetween(vietnamDate(now), day)))
  const facts = { product, left, day, from, until }
  await tellPeople(container, { seller_id, certificate_id: id, ...NEWS[days], facts })
  await tellByMessage(container, { seller_id, product, left, day })
}

/** Page after page of what nears its end, oldest end first. */
async function* nearing(container: MedusaContainer, now: Date): AsyncGenerator<Nearing> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let last: Pick<Nearing, "valid_until" | "id"> | undefined = { valid_until: "", id: "" }
  while (last) {
    const asked: Record<string, string> = {
      today: vietnamDate(now),
      now: now.toISOString(),
      after_day: last.valid_until,
      after_id: last.id,
    }
    const { rows }: { rows: Nearing[] } = await knex.raw(NEARING, asked)
    yield* rows
    last = rows.length === AT_ONCE ? rows.at(-1) : undefined
  }
}

const hourInVietnam = (now: Date) =>
  new Date(now.getTime() - startOfVietnamDay(vietnamDate(now)).getTime()).getUTCHours()

/**
 * Takes each due mark and tells it; a mark that another process took is not told again. Where telling fails its marks are given
 * back, and the next run tries again. At night in Vietnam nobody is told.
 */
export const tellRemindersStep = createStep<{ now?: string }, number, undefined>(
  "tell-certificate-reminders-step",
  async ({ now: asked }, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE)
    const now = asked ? new Date(asked) : await databaseNow(container)
    const hour = hourInVietnam(now)
    let told = 0
    if (hour < FIRST_HOUR || hour >= LAST_HOUR) {
      return new StepResponse(told)
    }
    for await (const row of nearing(container, now)) {
      const facts = factsOf(row, row.later)
      const day = reminderEnd(facts)
      const marks = row.told.filter(({ end }) => end === day).map(({ days }) => days)
      const due = dueReminder(facts, marks, now)
      const mark = { certificate_id: row.id, valid_until: day }
      if (!due || !(await ocop.takeReminder({ ...mark, days: due.days, covers: due.covers }))) {
        continue
      }
      try {
        await tell(container, row, { ...due, day, now })
        told += 1
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error)
        container.resolve(ContainerRegistrationKeys.LOGGER).error(`A certificate's end was not told: ${why}`)
        await ocop.deleteCertificateReminders({ ...mark, days: due.covers })
      }
    }
    return new StepResponse(told)
  },
)
