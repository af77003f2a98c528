import type { DeskKey } from "@/lib/backend/desk/door"
import { type Recorded, recordLotEvent } from "@/lib/backend/desk/lot-deeds"
import type { Failure, Result } from "@/lib/backend/result"
import type { StepAnswers } from "@/lib/browser/step"
import { type StepBody, stepBody } from "./step-body"

/** A step as a form of the desk says it. */
export type Told = {
  lot: string
  /** The phone's name for it. */
  key: string
  step: string
  kind: string
  /** ISO 8601. */
  at: string
  answers: StepAnswers
  /** The phone's names of its photos. */
  pictures: string[]
}

/** A failure that names the fields of the form instead of those of the backend. */
export function atField(error: Failure, { fieldOf }: StepBody): Failure {
  const named = <T extends { field: string | null }>(one: T): T => ({
    ...one,
    field: one.field === null ? null : fieldOf(one.field),
  })
  return { ...named(error), ...(error.errors && { errors: error.errors.map(named) }) }
}

/** Records a step from the answers of its form. Errors: those of `recordLotEvent`, at the form's own fields. */
export async function recordAnswered(key: DeskKey, told: Told): Promise<Result<Recorded>> {
  const read = stepBody(told.kind, told.answers)
  const common = { client_key: told.key, step: told.step, happened_at: told.at, pictures: told.pictures }
  const recorded = await recordLotEvent(key, told.lot, { ...read.body, ...common })
  return recorded.ok ? recorded : { ok: false, error: atField(recorded.error, read) }
}
