import { type DeliveryState, deliveryFields, emptyDelivery } from "./delivery-state"

/** What of a field fits into a cookie together with the others; a browser keeps 4 kB. */
const longest = {
  recipient_name: 100,
  recipient_phone: 40,
  commune: 100,
  street: 200,
  contact: 100,
  note: 200,
  gift_note: 100,
} as const

/** More stalls than a cookie has room for are asked again. */
const mostStalls = 10

type Words = Record<string, string>

function words(value: unknown, names: readonly string[]): Words {
  const given = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {}
  const entries = names.map((name) => [name, given[name]] as const)
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"))
}

/**
 * A refused form as one cookie value: what was typed, the chosen place and the error codes. Without JavaScript a server
 * action's answer is lost: a page with a prepared static part is completed from its data, not from the form's state.
 */
export function packDraft({ values, communeCode, errors, error, isGift, pickUp }: DeliveryState): string {
  const kept = Object.fromEntries(deliveryFields.map((name) => [name, values[name].slice(0, longest[name])]))
  return Buffer.from(
    JSON.stringify({ values: kept, communeCode, errors, error, isGift, pickUp: pickUp.slice(0, mostStalls) }),
  ).toString("base64url")
}

/** The form as `packDraft` kept it, without places to choose from; null for anything else. */
export function readDraft(packed: string | undefined): DeliveryState | null {
  if (!packed) return null
  try {
    const draft = JSON.parse(Buffer.from(packed, "base64url").toString("utf8")) as Record<string, unknown>
    return {
      values: { ...emptyDelivery.values, ...words(draft.values, deliveryFields) },
      errors: words(draft.errors, deliveryFields),
      communeCode: typeof draft.communeCode === "string" ? draft.communeCode : "",
      error: typeof draft.error === "string" ? draft.error : null,
      choices: [],
      isGift: draft.isGift === true,
      pickUp: Array.isArray(draft.pickUp) ? draft.pickUp.filter((handle) => typeof handle === "string") : [],
    }
  } catch {
    return null
  }
}
