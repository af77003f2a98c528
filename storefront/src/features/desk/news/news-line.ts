import type { NewsItem } from "@/lib/backend/desk/news"
import { paths } from "@/lib/paths"
import type { DeskMessages } from "@/messages/desk/vi"

type Words = DeskMessages["news"]
export type NewsKey = keyof Words["lines"]

/** Where to look at it, or to do something about it; what is not named here is told and nothing more. */
const places: Partial<Record<NewsKey, string>> = {
  "bank-account-changed": paths.stallAccount,
  "stall-approved": paths.stall,
  "stall-suspended": paths.stall,
  "stall-restored": paths.stall,
  "stall-closed": paths.stall,
  "handover-used": paths.devices,
  "invitation-accepted": paths.people,
  "invitation-declined": paths.people,
  invited: paths.desk,
  "consent-asked": paths.people,
  "consent-paper-sent": paths.people,
  "grant-given": paths.people,
  "grant-ended": paths.people,
  "consent-paper-confirmed": paths.helped,
  "consent-paper-refused": paths.helped,
}

/** What somebody else may have done in a household's name. */
const alarming: readonly NewsKey[] = ["bank-account-changed", "handover-used", "consent-paper-sent"]

const knownKey = (key: string, words: Words): NewsKey | undefined =>
  Object.keys(words.lines).find((one): one is NewsKey => one === key)

/** A piece of news as one sentence; one that the words do not know is told as something new. */
export function newsLine({ key, facts }: NewsItem, words: Words): string {
  const known = knownKey(key, words)
  return known ? words.lines[known](facts) : words.unknown
}

/** Path of the screen that a piece of news is about; null where there is none. */
export function newsPlace(key: string, words: Words): string | null {
  const known = knownKey(key, words)
  return (known && places[known]) ?? null
}

/** True when the household should make sure that it was one of them. */
export function isAlarming(key: string, words: Words): boolean {
  const known = knownKey(key, words)
  return known !== undefined && alarming.includes(known)
}
