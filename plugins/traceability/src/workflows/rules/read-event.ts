import { InputError, readAll } from "@cho-lang/kit/input-error"
import { readText } from "@cho-lang/kit/plain-text"
import { type CalendarDate, startOfVietnamDay } from "@cho-lang/kit/vietnam-date"
import { isComparable, readAmount } from "./read-amount"
import { readClientKey } from "./read-client-key"
import { type Material, readMaterials } from "./read-materials"
import { readStep, readUnit, type Step, type StepKind, type Template, type Unit } from "./templates"

/** What happened, as a household tells it. */
export interface EventFacts {
  step: Step
  /** Moment, UTC; null where the form names none. */
  happened_at: Date | null
  /** Degrees, to about a hundred metres. */
  place: { latitude: number; longitude: number } | null
  note: string | null
  /** How many layers of a step that is counted. */
  layers: number | null
  /** Keys that the device gave the photos. */
  pictures: string[]
  /** Received, or gone into what was made. */
  materials: Material[]
  /** Of whom the materials are; to whom goods go. */
  from: string | null
  to: string | null
  /** Of the lot: made, packed or gone out. */
  amount: { quantity: number; unit: Unit } | null
  /** Packed into so many. */
  pieces: number | null
  passed: boolean | null
  result: string | null
}

/** What a form is read for. */
export interface EventReading {
  template: Template
  lot: { unit: Unit; made_from: CalendarDate }
  now: Date
}

/** A phone's clock may be that much ahead. */
const AHEAD_MS = 5 * 60_000
const MOST_PICTURES = 6
const MOST_LAYERS = 99
const MOST_PIECES = 100_000

/** What only some steps have: telling it of another is a mistake, and would be lost. */
const FIELDS: Readonly<Record<StepKind, readonly string[]>> = {
  note: ["layers"],
  receiving: ["materials", "from"],
  making: ["materials", "quantity", "unit"],
  inspecting: ["passed", "result"],
  packing: ["quantity", "unit", "pieces"],
  shipping: ["quantity", "unit", "to"],
}
const OF_SOME = [...new Set(Object.values(FIELDS).flat())]

const isGiven = (value: unknown) =>
  value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0)

function refuse(code: string, field: string, message: string): never {
  throw new InputError({ code, field, message })
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/

function readHappenedAt(value: unknown, { lot, now }: EventReading): Date | null {
  const field = "happened_at"
  if (!isGiven(value)) {
    return null
  }
  const at = typeof value === "string" && MOMENT.test(value) ? new Date(value) : new Date(Number.NaN)
  if (Number.isNaN(at.getTime())) {
    refuse("event_time_wrong", field, `${field} must be a moment with zone`)
  }
  if (at.getTime() > now.getTime() + AHEAD_MS) {
    refuse("event_in_future", field, "This has not happened yet")
  }
  if (at < startOfVietnamDay(lot.made_from)) {
    refuse("event_before_lot", field, "The lot had not begun then")
  }
  return at
}

function readPlace(value: unknown): EventFacts["place"] {
  if (!isGiven(value)) {
    return null
  }
  const { latitude, longitude } = Object(value) as Record<string, unknown>
  const isWithin = (degrees: unknown, most: number): degrees is number =>
    typeof degrees === "number" && Math.abs(degrees) <= most
  if (!isWithin(latitude, 90) || !isWithin(longitude, 180)) {
    refuse("place_wrong", "place", "place must be { latitude, longitude } in degrees")
  }
  // Where a household works is no secret, in which room is.
  const rounded = (degrees: number) => Number(degrees.toFixed(3)) + 0
  return { latitude: rounded(latitude), longitude: rounded(longitude) }
}

function readCountOf(value: unknown, { code, field, most }: { code: string; field: string; most: number }) {
  if (!isGiven(value)) {
    return null
  }
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > most) {
    throw new InputError({ code, field, message: `${field} must be from 1 to ${most}`, details: { max: most } })
  }
  return value
}

function readPictures(value: unknown): string[] {
  if (!isGiven(value)) {
    return []
  }
  if (!Array.isArray(value)) {
    refuse("field_wrong", "pictures", "pictures must be a list")
  }
  if (value.length > MOST_PICTURES) {
    const details = { max: MOST_PICTURES }
    throw new InputError({ code: "pictures_too_many", field: "pictures", message: "Too many pictures", details })
  }
  return [...new Set(value.map((one, index) => readClientKey(one, `pictures.${index}`)))]
}

function readAmountOfLot(body: Record<string, unknown>, { lot }: EventReading): EventFacts["amount"] {
  const unit = isGiven(body.unit) ? readUnit(body.unit) : lot.unit
  if (!isComparable(unit, lot.unit)) {
    refuse("unit_of_another_kind", "unit", `The lot is counted in ${lot.unit}`)
  }
  return { unit, quantity: readAmount(body.quantity, unit) }
}

function readPassed(value: unknown): boolean | null {
  if (!isGiven(value)) {
    return null
  }
  return typeof value === "boolean" ? value : refuse("field_wrong", "passed", "passed must be true or false")
}

function refuseStrange(body: Record<string, unknown>, { kind, layers }: Step): void {
  const allowed = FIELDS[kind].filter((name) => name !== "layers" || layers)
  const strange = OF_SOME.find((name) => !allowed.includes(name) && isGiven(body[name]))
  if (strange) {
    refuse("field_not_of_step", strange, `${strange} does not belong to this step`)
  }
}

/**
 * What happened to a lot, from a form: `{ step, happened_at?, place?: { latitude, longitude }, note?, pictures?: [key of the device] }`
 * for every step; and by what is done there `layers`; `materials: [{ key | name, quantity, unit }]` and `from` of what came in; `materials`,
 * `quantity`, `unit` of what was made of what; `passed`, `result` of a look; `quantity`, `unit`, `pieces` packed; `quantity`, `unit`, `to` of
 * what went out. Without `unit` the lot's.
 * @throws InputError `step_unknown`, `step_of_another_craft`, `field_not_of_step`, `event_time_wrong`, `event_in_future`,
 *   `event_before_lot`, `place_wrong`, `layers_wrong`, `pieces_wrong`, `pictures_too_many`, `client_key_wrong`, `materials_missing`,
 *   `unit_of_another_kind`, `field_wrong`, `text_too_long`, those of `readMaterials` and `readAmount`; all wrong fields in `errors`
 */
export function readEvent(body: Record<string, unknown>, reading: EventReading): EventFacts {
  const step = readStep(body.step, reading.template)
  refuseStrange(body, step)
  const has = (name: string) => FIELDS[step.kind].includes(name)
  const text = (field: string, max: number, multiline = false) => readText(body[field], { field, max, multiline })
  const read = readAll({
    happened_at: () => readHappenedAt(body.happened_at, reading),
    place: () => readPlace(body.place),
    note: () => text("note", 500, true),
    layers: () => readCountOf(body.layers, { code: "layers_wrong", field: "layers", most: MOST_LAYERS }),
    pictures: () => readPictures(body.pictures),
    materials: () => (isGiven(body.materials) ? readMaterials(body.materials, reading.template) : []),
    from: () => text("from", 120),
    to: () => text("to", 120),
    amount: () => (has("quantity") ? readAmountOfLot(body, reading) : null),
    pieces: () => readCountOf(body.pieces, { code: "pieces_wrong", field: "pieces", most: MOST_PIECES }),
    passed: () => readPassed(body.passed),
    result: () => text("result", 500, true),
  })
  if (has("materials") && read.materials.length === 0) {
    refuse("materials_missing", "materials", "Say of what")
  }
  return { step, ...read }
}
