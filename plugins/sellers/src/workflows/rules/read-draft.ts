import { InputError } from "@cho-lang/kit/input-error"
import { keepDraftFields } from "./opening-fields"

const MOST_BYTES = 16 * 1024
/** What PostgreSQL cannot store as JSON: the NUL, and halves of surrogate pairs. */
const UNSTORABLE = /\0|\p{Cs}/u

export interface DraftForm {
  revision: number
  answers: Record<string, unknown>
}

function refuseUnstorable(value: unknown): void {
  if (typeof value === "string" && UNSTORABLE.test(value)) {
    throw new InputError({ code: "text_control_characters", field: "answers", message: "answers holds a NUL" })
  }
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) {
      refuseUnstorable(part)
    }
  }
}

/**
 * A half-filled form. Its fields are looked at when the stall is opened; here it must only be an object of at most
 * 16 kB, and only the fields of the form are kept (`keepDraftFields`).
 * @throws InputError `field_wrong`, `draft_too_large`, `text_control_characters`
 */
export function readDraftForm(body: { revision?: unknown; answers?: unknown }): DraftForm {
  const { revision, answers } = body
  if (typeof revision !== "number" || !Number.isInteger(revision) || revision < 0 || revision > 1_000_000_000) {
    throw new InputError({ code: "field_wrong", field: "revision", message: "revision is a whole number from 0" })
  }
  if (typeof answers !== "object" || answers === null || Array.isArray(answers)) {
    throw new InputError({ code: "field_wrong", field: "answers", message: "answers is an object" })
  }
  const kept = keepDraftFields(answers as Record<string, unknown>)
  refuseUnstorable(kept)
  if (Buffer.byteLength(JSON.stringify(kept)) > MOST_BYTES) {
    throw new InputError({
      code: "draft_too_large",
      field: "answers",
      message: "A form has at most 16 kB",
      details: { max_bytes: MOST_BYTES },
    })
  }
  return { revision, answers: kept }
}
