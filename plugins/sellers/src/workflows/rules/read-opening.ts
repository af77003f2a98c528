import { InputError } from "@cho-lang/kit/input-error"
import { readRequiredText, readText } from "@cho-lang/kit/plain-text"
import type { CalendarDate } from "@cho-lang/kit/vietnam-date"
import { readOrganisationName, readPersonName } from "./person-name"
import { type BankAccountFacts, readBankAccount } from "./read-bank-account"
import { type Identity, readIdentity } from "./read-identity"
import { readSinceYear } from "./read-seller"

export const OPENING_ENTITY_TYPES = ["household", "individual", "cooperative", "company"] as const
const ORGANISATIONS = ["cooperative", "company"]
const MOST_CRAFTS = 5
const LONGEST_HANDLE = 80

/** A form for a stall, read: what `open-stall` writes once village and crafts are found. */
export interface Opening {
  entity_type: (typeof OPENING_ENTITY_TYPES)[number]
  owner_name: string
  organisation_name: string | null
  /** Handle. */
  village: string
  /** Where the stall stands, when that is another commune than the village's. */
  commune_code: string | null
  street_address: string
  /** Handles, each once. */
  crafts: string[]
  name: string
  story: string | null
  since_year: number | null
  identity: Identity | null
  bank_account: BankAccountFacts | null
}

type Form = Record<string, unknown>

function wrong(code: string, field: string, message: string): InputError {
  return new InputError({ code, field, message })
}

function readPart(value: unknown, field: string): Form | null {
  if (value === undefined || value === null) {
    return null
  }
  if (typeof value !== "object" || Array.isArray(value)) {
    throw wrong("field_wrong", field, `${field} must be an object`)
  }
  return value as Form
}

function readEntityType(value: unknown): Opening["entity_type"] {
  const known = OPENING_ENTITY_TYPES.find((type) => type === value)
  if (!known) {
    throw wrong("entity_type_wrong", "entity_type", `One of ${OPENING_ENTITY_TYPES.join(", ")}`)
  }
  return known
}

/**
 * Handles of crafts, one to five, each once.
 * @throws InputError `crafts_missing`, `crafts_too_many` and those of texts
 */
export function readCrafts(value: unknown): string[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw wrong("crafts_missing", "crafts", "At least one craft")
  }
  if (value.length > MOST_CRAFTS) {
    throw wrong("crafts_too_many", "crafts", `At most ${MOST_CRAFTS} crafts`)
  }
  return [...new Set(value.map((craft) => readRequiredText(craft, { field: "crafts", max: LONGEST_HANDLE })))]
}

/**
 * The whole form. Says what is wrong first with the field it belongs to; nothing of identity or bank account stands
 * in a message.
 * @throws InputError `entity_type_wrong`, `field_wrong`, `crafts_missing`, `crafts_too_many`, `year_wrong` and those of
 * names, texts, identities and bank accounts
 */
export function readOpening(form: Form, today: CalendarDate): Opening {
  const entityType = readEntityType(form.entity_type)
  const organisation = ORGANISATIONS.includes(entityType)
  const identity = readPart(form.identity, "identity")
  const account = readPart(form.bank_account, "bank_account")
  return {
    entity_type: entityType,
    owner_name: readPersonName(form.owner_name, "owner_name"),
    organisation_name: organisation ? readOrganisationName(form.organisation_name, "organisation_name") : null,
    village: readRequiredText(form.village, { field: "village", max: LONGEST_HANDLE }),
    commune_code: readText(form.commune_code, { field: "commune_code", max: 10 }),
    street_address: readRequiredText(form.street_address, { field: "street_address", max: 160 }),
    crafts: readCrafts(form.crafts),
    name: readOrganisationName(form.name, "name"),
    story: readText(form.story, { field: "story", max: 4000, multiline: true }),
    since_year: readSinceYear(form.since_year, Number(today.slice(0, 4))),
    identity: identity && readIdentity(identity, today, "identity."),
    bank_account: account && readBankAccount(account, "bank_account."),
  }
}
