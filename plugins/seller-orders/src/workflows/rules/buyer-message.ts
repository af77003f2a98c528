import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { parseVietnameseMobile } from "@cho-lang/kit/phone"
import { smsName } from "@cho-lang/kit/sms-name"
import type { BuyerMessageKind } from "../../modules/buyer-messages/models"

/** Languages of the shop's pages. */
export const LANGUAGES = ["vi", "en"] as const
export type Language = (typeof LANGUAGES)[number]

/** Of Medusa's `locale` of a request; who names none reads Vietnamese. */
export function languageOf(locale: string | undefined): Language {
  return locale?.startsWith("en") ? "en" : "vi"
}

/** Of an order that ended as a whole nothing is said of its parts. */
type Sentences = BuyerMessageKind | "order-ended"
type Words = Record<Language, Record<Sentences, { sms: string; subject: string; text: string }>>

const FILE = join(dirname(require.resolve("@cho-lang/seller-orders/package.json")), "data", "buyer-messages.json")
const WORDS = JSON.parse(readFileSync(FILE, "utf8")) as Words

/** What a message says. */
export interface BuyerFacts {
  /** Of the order, as people say it. */
  number: number
  /** Null for a message about the whole order. */
  reference: string | null
  stall: string | null
  /** Titles of the goods it is about. */
  goods: string[]
  link: string
  language: Language
}

/** Where a message goes, as the Notification Module names it. */
export type Way = { channel: "sms" | "email"; to: string }

/**
 * The way to a buyer. No message goes to numbers abroad: some of them cost whoever calls them, and anybody may type
 * one into an order; nor to landlines.
 */
export function wayTo(contact: string): Way | null {
  if (contact.includes("@")) {
    return { channel: "email", to: contact }
  }
  const to = parseVietnameseMobile(contact)
  return to === null ? null : { channel: "sms", to }
}

function fill(sentence: string, facts: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => facts[name] ?? hole)
}

/** The words of a message; an SMS has no marks, so that one part of 160 characters holds it. */
export function wordsOf(kind: BuyerMessageKind, channel: Way["channel"], facts: BuyerFacts) {
  const isWhole = kind === "share-ended" && facts.reference === null
  const words = WORDS[facts.language][isWhole ? "order-ended" : kind]
  const known = { number: String(facts.number), reference: facts.reference ?? "", link: facts.link }
  if (channel === "sms") {
    return { text: fill(words.sms, { ...known, stall: smsName(facts.stall ?? "") }) }
  }
  const told = { ...known, stall: facts.stall ?? "", goods: facts.goods.join(", ") }
  return { subject: fill(words.subject, told), text: fill(words.text, told) }
}
