import { foldText } from "@cho-lang/kit/text"

export const CHECKLIST_KEYS = [
  "phone_confirmed",
  "identity_verified",
  "account_holder_matches",
  "product_with_photo",
] as const
export type ChecklistKey = (typeof CHECKLIST_KEYS)[number]

export interface ChecklistItem {
  key: ChecklistKey
  /** `wrong` must be put right before anybody can approve; `missing` may be waived with a reason. */
  state: "done" | "missing" | "wrong"
}

/** What is known of a stall that waits for approval. */
export interface ChecklistFacts {
  /** An owner's number was proven by a code. */
  phone_confirmed: boolean
  /** Somebody checked the identity that stands there now. */
  identity_verified: boolean
  owner_name: string | null
  organisation_name: string | null
  /** Null: no account yet. */
  account_holder: string | null
  products_with_photo: number
}

/** Banks write names without marks and often without spaces. */
function bare(name: string | null): string {
  return foldText(name ?? "").replaceAll(" ", "")
}

function holderState({ account_holder, owner_name, organisation_name }: ChecklistFacts): ChecklistItem["state"] {
  if (account_holder === null) {
    return "missing"
  }
  const holder = bare(account_holder)
  const matches = holder !== "" && [owner_name, organisation_name].some((name) => bare(name) === holder)
  return matches ? "done" : "wrong"
}

/** The list that staff and household both see, always in the same order. */
export function checklistOf(facts: ChecklistFacts): ChecklistItem[] {
  const whether = (done: boolean) => (done ? "done" : "missing")
  return [
    { key: "phone_confirmed", state: whether(facts.phone_confirmed) },
    { key: "identity_verified", state: whether(facts.identity_verified) },
    { key: "account_holder_matches", state: holderState(facts) },
    { key: "product_with_photo", state: whether(facts.products_with_photo > 0) },
  ]
}
