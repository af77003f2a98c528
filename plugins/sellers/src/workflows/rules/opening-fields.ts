type Form = Record<string, unknown>

/** What the form for a stall asks, beside what only its owner gives (identity, bank account). */
const OPENING_FIELDS = [
  "entity_type",
  "owner_name",
  "organisation_name",
  "village",
  "commune_code",
  "street_address",
  "crafts",
  "name",
  "story",
  "since_year",
]
/** A draft keeps the key its phone made up, so that two phones with one draft open one stall. */
const DRAFT_FIELDS = [...OPENING_FIELDS, "idempotency_key"]
const BANK_FIELDS = ["bank_bin", "account_number", "holder_name"]

/** Text, numbers and lists of text; nothing could hide in them that nobody asked for. */
function isPlain(value: unknown): boolean {
  return (
    ["string", "number"].includes(typeof value) ||
    (Array.isArray(value) && value.every((item) => typeof item === "string"))
  )
}

function pick(form: Form, fields: string[]): Form {
  return Object.fromEntries(fields.flatMap((field) => (isPlain(form[field]) ? [[field, form[field]]] : [])))
}

/** The fields of a form that a helper fills in for a household; all else is left behind. */
export function keepOpeningFields(form: Form): Form {
  return pick(form, OPENING_FIELDS)
}

/**
 * The fields of a half-filled form of one's own. The identity is left out: it stays on the phone until the form is
 * sent, for here it would lie in clear.
 */
export function keepDraftFields(form: Form): Form {
  const { bank_account } = form
  const kept = pick(form, DRAFT_FIELDS)
  return typeof bank_account === "object" && bank_account !== null
    ? { ...kept, bank_account: pick(bank_account as Form, BANK_FIELDS) }
    : kept
}
