import { InputError, readAll } from "@cho-lang/kit/input-error"
import { readRequiredText } from "@cho-lang/kit/plain-text"
import { addDays, type CalendarDate, readDate, vietnamDate } from "@cho-lang/kit/vietnam-date"
import { readGs1Text, readGtin } from "./digital-link"
import { readAmount } from "./read-amount"
import { readTemplate, readUnit, type Unit } from "./templates"

/** A lot as a household opens it. Days in Vietnam. */
export interface LotFacts {
  product_id: string
  /** Key of the template. */
  template: string
  /** Null: we count. */
  lot_no: string | null
  gtin: string | null
  quantity: number
  unit: Unit
  made_from: CalendarDate
  made_to: CalendarDate | null
  best_before: CalendarDate | null
}

/** Lacquer takes months, some wood years; what is longer ago is a slip of the year. */
const LONGEST_DAYS = 3653

const isGiven = (value: unknown) => value !== undefined && value !== null && value !== ""

function refuseDay(code: string, field: string, message: string): never {
  throw new InputError({ code, field, message: `${field} ${message}` })
}

/** Days of a lot that go together, as a form and what is kept already say. */
function readDays(body: Record<string, unknown>, now: Date) {
  const today = vietnamDate(now)
  const days = readAll({
    made_from: () => readDate(body.made_from, "made_from"),
    made_to: () => (isGiven(body.made_to) ? readDate(body.made_to, "made_to") : null),
    best_before: () => (isGiven(body.best_before) ? readDate(body.best_before, "best_before") : null),
  })
  const { made_from, made_to, best_before } = days
  if (made_from > today) {
    refuseDay("made_from_in_future", "made_from", "lies in the future")
  }
  if (made_from < addDays(today, -LONGEST_DAYS)) {
    refuseDay("made_from_too_early", "made_from", "is more than ten years ago")
  }
  if (made_to !== null && (made_to < made_from || made_to > addDays(made_from, LONGEST_DAYS))) {
    refuseDay("made_to_wrong", "made_to", "must come after made_from, within ten years")
  }
  if (best_before !== null && best_before <= (made_to ?? made_from)) {
    refuseDay("best_before_wrong", "best_before", "must come after the making")
  }
  return days
}

/**
 * The form of a lot: `{ product_id, template, quantity, unit, made_from, made_to?, best_before?, lot_no?, gtin? }`. Whether product and
 * template go together is not looked at here.
 * @throws InputError `text_required`, `template_unknown`, `unit_unknown`, `date_wrong`, `made_from_in_future`, `made_from_too_early`,
 *   `made_to_wrong`, `best_before_wrong`, those of `readAmount`, `readGs1Text` and `readGtin`; all wrong fields in `errors`
 */
export function readLot(body: Record<string, unknown>, now: Date): LotFacts {
  const { amount, days, ...facts } = readAll({
    product_id: () => readRequiredText(body.product_id, { field: "product_id", max: 60 }),
    template: () => readTemplate(body.template).key,
    amount: () => {
      const unit = readUnit(body.unit)
      return { unit, quantity: readAmount(body.quantity, unit) }
    },
    days: () => readDays(body, now),
    lot_no: () => (isGiven(body.lot_no) ? readGs1Text(body.lot_no, "lot_no") : null),
    gtin: () => (isGiven(body.gtin) ? readGtin(body.gtin) : null),
  })
  return { ...facts, ...amount, ...days }
}

const CHANGEABLE = ["lot_no", "gtin", "quantity", "unit", "made_from", "made_to", "best_before"] as const

/**
 * What a form says otherwise of a lot; fields that are not there stay as they are, null empties those that may be empty.
 * @param kept the lot as it stands
 * @throws InputError `change_empty`, those of `readLot`
 */
export function readLotChange(
  body: Record<string, unknown>,
  kept: Omit<LotFacts, "lot_no"> & { lot_no: string },
  now: Date,
): Partial<LotFacts> & { lot_no?: string } {
  const named = CHANGEABLE.filter((name) => body[name] !== undefined)
  if (named.length === 0) {
    throw new InputError({ code: "change_empty", message: "Nothing is to be changed" })
  }
  const whole = readLot({ ...kept, ...Object.fromEntries(named.map((name) => [name, body[name]])) }, now)
  const lot_no = whole.lot_no ?? kept.lot_no
  return Object.fromEntries(named.map((name) => [name, name === "lot_no" ? lot_no : whole[name]]))
}
