import { feeChanged } from "./fee-refusals"

/** A fee that was proposed before. */
interface Proposed {
  id: string
  code: string
  amount_vnd: number
  state: string
  request_key: string | null
}

/** A fee as its form says it. */
interface Proposal {
  amount_vnd: number
  request_key: string | null
  replaces: string | null
}

/**
 * What a form that comes twice, or late from a bad network, meets: the proposal that it made before, whatever became of that; null
 * where it is new. `before`: the newest first.
 * @throws InputError `fee_changed` (409) where something else was proposed since the form was shown
 */
export function proposedBefore(before: Proposed[], { amount_vnd, request_key, replaces }: Proposal): Proposed | null {
  const own = request_key === null ? undefined : before.find((one) => one.request_key === request_key)
  if (own?.amount_vnd === amount_vnd) {
    return own
  }
  const shown = before.find(({ state }) => state !== "cancelled")?.code ?? ""
  if (own || (replaces !== null && replaces !== shown)) {
    throw feeChanged()
  }
  return null
}
