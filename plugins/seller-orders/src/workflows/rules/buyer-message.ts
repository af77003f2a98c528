import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { formatDong } from "@cho-lang/kit/money"
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

/** Nothing is said of an order's parts that ended as a whole, of money where none goes back, of a carrier that nobody named. */
type Sentences = BuyerMessageKind | "order-ended" | "return-counted" | "replacement-on-its-way"
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
  /** Đồng that go back for what came back; 0 where none do. */
  money: number
  /** Who carries what is sent once more, and under which code; null where that was not said. */
  carrier: string | null
  tracking_code: string | null
  /** The batch that is recalled, and why; null in every other message. */
  recall: { lot_no: string; reason: string } | null
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

/** What one part of an SMS holds. */
const SMS_LENGTH = 160

type Channel = Way["channel"]

/** Who carries it and the code of the parcel; on a telephone as much of it as one part holds. */
function parcelsOf({ carrier, tracking_code }: BuyerFacts, channel: Channel): string[] {
  const name = carrier && (channel === "sms" ? smsName(carrier) : carrier)
  const both = [name, tracking_code].filter(Boolean).join(" ")
  return [both, tracking_code ?? ""].filter(Boolean)
}

/** As its reader's pages write it; without marks on a telephone. */
function moneyOf({ money, language }: BuyerFacts, channel: Channel): string {
  const text = formatDong(money, language)
  return channel === "sms" ? text.replace(/\s.$/u, "d") : text
}

function sentencesOf(kind: BuyerMessageKind, { reference, money }: BuyerFacts): Sentences {
  if (kind === "share-ended" && reference === null) {
    return "order-ended"
  }
  return kind === "return-received" && money === 0 ? "return-counted" : kind
}

/** The words of a message; an SMS has no marks, so that one part of 160 characters holds it. */
export function wordsOf(kind: BuyerMessageKind, channel: Channel, facts: BuyerFacts) {
  const all = WORDS[facts.language]
  const known = {
    number: String(facts.number),
    reference: facts.reference ?? "",
    link: facts.link,
    money: moneyOf(facts, channel),
    stall: channel === "sms" ? smsName(facts.stall ?? "") : (facts.stall ?? ""),
    goods: facts.goods.join(", "),
    lot: facts.recall?.lot_no ?? "",
    reason: facts.recall?.reason ?? "",
  }
  const sentences = sentencesOf(kind, facts)
  const tries = parcelsOf(facts, channel).map((parcel) => [sentences, { ...known, parcel }] as const)
  const plain = [sentences === "replacement-sent" ? "replacement-on-its-way" : sentences, known] as const
  if (channel === "sms") {
    const texts = [...tries, plain].map(([name, told]) => fill(all[name].sms, told))
    return { text: texts.find((text) => text.length <= SMS_LENGTH) ?? fill(all[plain[0]].sms, known) }
  }
  const [name, told] = tries[0] ?? plain
  return { subject: fill(all[name].subject, told), text: fill(all[name].text, told) }
}
