import { InputError } from "@cho-lang/kit/input-error"

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const MAX_LENGTH = 60

/**
 * The part of a web address that names a guide.
 * @throws InputError `slug_wrong`
 */
export function readSlug(value: unknown): string {
  if (typeof value !== "string" || value.length > MAX_LENGTH || !SLUG.test(value)) {
    throw new InputError({ code: "slug_wrong", field: "slug", message: "A slug has a-z, 0-9 and single dashes" })
  }
  return value
}
