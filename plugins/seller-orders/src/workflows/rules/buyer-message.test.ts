import { expect, it } from "vitest"
import { BUYER_MESSAGE_KINDS } from "../../modules/buyer-messages/models"
import { type BuyerFacts, LANGUAGES, wayTo, wordsOf } from "./buyer-message"

const link = "https://cholangnghe.com.vn/en/don-hang/7ZK4M2QDX8F3H5J6N9P0R1S2T3"
const facts: BuyerFacts = {
  number: 1_234_567,
  reference: "1234567-12",
  stall: "Hợp tác xã Sơn mài Hạ Thái Duyên Thái",
  goods: ["Khay tròn đỏ gắn vỏ trứng", "Hộp vuông"],
  link,
  language: "vi",
}
const each = BUYER_MESSAGE_KINDS.flatMap((kind) => LANGUAGES.map((language) => [kind, language] as const))

it.each(each)("%s in %s is one part of an SMS that opens the order", (kind, language) => {
  const { text } = wordsOf(kind, "sms", { ...facts, language })
  expect(text).toMatch(/^[\w .,:;()/-]{1,160}$/)
  expect(text.endsWith(link)).toBe(true)
})

it.each(each)("%s in %s is an e-mail with all its facts and no hole", (kind, language) => {
  const { subject, text } = wordsOf(kind, "email", { ...facts, language })
  expect(`${subject}\n${text}`).not.toMatch(/[{}]/)
  expect(subject).toContain("1234567")
  expect(text).toContain("Khay tròn đỏ gắn vỏ trứng, Hộp vuông")
  expect(text.endsWith(link)).toBe(true)
  expect(`${subject}\n${text}`).toBe(`${subject}\n${text}`.normalize("NFC"))
})

it("says of a whole order that ended nothing of its parts", () => {
  for (const language of LANGUAGES) {
    const whole = { ...facts, reference: null, stall: null, language }
    expect(wordsOf("share-ended", "sms", whole).text).toMatch(/^[\w .,:;()/-]{1,160}$/)
    const { subject, text } = wordsOf("share-ended", "email", whole)
    expect(`${subject} ${text}`).not.toMatch(/[{}]|phần đơn|part /)
  }
})

it.each([
  ["mai@example.com", { channel: "email", to: "mai@example.com" }],
  ["+84912345678", { channel: "sms", to: "+84912345678" }],
  ["+33612345678", null],
  ["+842438251234", null],
])("reaches %s", (contact, way) => {
  expect(wayTo(contact)).toEqual(way)
})
