import type { DeskStall } from "@/lib/backend/desk/me"
import type { NewsItem } from "@/lib/backend/desk/news"
import { paths } from "@/lib/paths"
import type { DeskMessages } from "@/messages/desk/vi"

type Words = DeskMessages["news"]
export type NewsKey = keyof Words["lines"]

type Door = { path: string; go: keyof Words["go"] }

const stall: Door = { path: paths.stall, go: "stall" }
const people: Door = { path: paths.people, go: "people" }
const goods: Door = { path: paths.listings, go: "goods" }
const orders: Door = { path: paths.deskOrders, go: "orders" }
const helped: Door = { path: paths.helped, go: "helped" }

const certificates: Door = { path: paths.deskCertificates, go: "certificates" }

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
  "listing-published": goods,
  "listing-sent-back": goods,
  "listing-rejected": goods,
  "direct-publishing-granted": goods,
  "direct-publishing-ended": goods,
  "grant-given": people,
  "certificate-verified": certificates,
  "certificate-returned": certificates,
  "certificate-dropped": certificates,
  "certificate-withdrawn": certificates,
  "certificate-goods-changed": certificates,
  "certificate-window-open": certificates,
  "certificate-window-closing": certificates,
  "certificate-ending": certificates,
  "certificate-ends": certificates,
  "order-new": orders,
  "order-waits": orders,
  "order-cancelled": orders,
  "order-ended": orders,
  "order-fee-agreed": orders,
  "order-fee-refused": orders,
  "return-asked": orders,
  "return-withdrawn": orders,
  "refund-received": orders,
  "refund-settled": orders,
  "dispute-opened": orders,
  "dispute-decided": orders,
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

/** Told to the helper as well as to the people of a stall: each has a place of their own to act on it. */
const toldHelpers: readonly NewsKey[] = ["grant-ended", "consent-paper-confirmed", "consent-paper-refused"]

/** About the person, whoever's stall it names. */
const personal: readonly NewsKey[] = ["invited", "handover-used"]

/**
 * Who reads it. `via` is their right at the stall it is about, null when there is none (any longer) or it is about no stall;
 * `isHelper`: stands in a digital team; `writes`: their device may change the stall.
 */
export type Reader = { via: DeskStall["via"] | null; isHelper: boolean; writes: boolean }

function doorOf(key: NewsKey, { via, isHelper, writes }: Reader): Door | null {
  if (personal.includes(key)) return doors[key] ?? null
  const isMember = via === "owner" || via === "staff"
  if (!isMember) return isHelper && toldHelpers.includes(key) ? helped : null
  if (toldHelpers.includes(key)) return people
  return key === "bank-account-changed" && !writes ? null : (doors[key] ?? null)
}

/** The door to what a piece of news is about, with the word on it; null where there is none for this reader. */
export function newsDoor(key: string, words: Words, reader: Reader): Door | null {
  const known = knownKey(key, words)
  return known ? doorOf(known, reader) : null
}

/** True when the household should make sure that it was one of them. */
export function isAlarming(key: string, words: Words): boolean {
  const known = knownKey(key, words)
  return known !== undefined && alarming.includes(known)
}
