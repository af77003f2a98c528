import { InputError } from "@cho-lang/kit/input-error"
import { readRequiredText } from "@cho-lang/kit/plain-text"

const LONGEST = 80
/** Letters of any script and what stands between them in names. */
const PERSON = /^[\p{L}\p{M}][\p{L}\p{M} .'’-]*$/u
/** Names of stalls and organisations: words and their marks, no pictures and no markup. */
const ORGANISATION = /^[\p{L}\p{M}\p{N} .,:;'’"“”!&()/+–-]+$/u
const TWO_LETTERS = /\p{L}.*\p{L}/u

function readName(value: unknown, field: string, form: RegExp): string {
  const name = readRequiredText(value, { field, max: LONGEST }).replace(/ +/g, " ")
  if (!form.test(name) || !TWO_LETTERS.test(name)) {
    throw new InputError({ code: "name_wrong", field, message: `${field} holds what no name holds` })
  }
  return name
}

/**
 * A person's name, at most 80 characters.
 * @throws InputError `name_wrong` (digits, emoji, markup) and those of texts
 */
export function readPersonName(value: unknown, field: string): string {
  return readName(value, field, PERSON)
}

/**
 * The name of a stall or an organisation, at most 80 characters; digits are taken, emoji and markup are not.
 * @throws InputError `name_wrong` and those of texts
 */
export function readOrganisationName(value: unknown, field: string): string {
  return readName(value, field, ORGANISATION)
}
