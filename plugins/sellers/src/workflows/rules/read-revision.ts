import { InputError } from "@cho-lang/kit/input-error"

/**
 * Which revision of a draft somebody looked at: a verdict, or the wish to send it, is about what was read, not about what stands
 * there by then.
 * @throws InputError `revision_missing`
 */
export function readRevision(value: unknown, field = "revision"): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1) {
    throw new InputError({ code: "revision_missing", field, message: "Say which revision was looked at" })
  }
  return value
}
