import type { NewsItem } from "@/lib/backend/desk/news"
import { paths } from "@/lib/paths"
import type { DeskMessages } from "@/messages/desk/vi"

type Words = DeskMessages["news"]
export type NewsKey = keyof Words["lines"]

type Door = { path: string; go: keyof Words["go"] }

const stall: Door = { path: paths.stall, go: "stall" }
const people: Door = { path: paths.people, go: "people" }
const helped: Door = { path: paths.helped, go: "helped" }

/** Where to look at it, or to do something about it; what is not named here is told and nothing more. */
const doors: Partial<Record<NewsKey, Door>> = {
  "bank-account-changed": { path: paths.stallAccount, go: "account" },
  "stall-approved": stall,
  "stall-suspended": stall,
  "stall-restored": stall,
  "stall-closed": stall,
  "handover-used": { path: paths.devices, go: "devices" },
  "invitation-accepted": people,
  "invitation-declined": people,
  invited: { path: paths.desk, go: "answer" },
  "consent-asked": { path: paths.people, go: "answer" },
  "consent-paper-sent": { path: paths.people, go: "answer" },
  "grant-given": people,
  "grant-ended": people,
  "consent-paper-confirmed": helped,
  "consent-paper-refused": helped,
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

/** The door to what a piece of news is about, with the word on it; null where there is none. */
export function newsDoor(key: string, words: Words): Door | null {
  const known = knownKey(key, words)
  return (known && doors[known]) ?? null
}

/** True when the household should make sure that it was one of them. */
export function isAlarming(key: string, words: Words): boolean {
  const known = knownKey(key, words)
  return known !== undefined && alarming.includes(known)
}
