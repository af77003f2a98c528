import { expect, it } from "vitest"
import { BUYER_MESSAGE_KINDS } from "../../modules/buyer-messages/models"
import { type BuyerFacts, LANGUAGES, wayTo, wordsOf } from "./buyer-message"

const link = "https://cholangnghe.com.vn/en/don-hang/7ZK4M2QDX8F3H5J6N9P0R1S2T3"
const facts: BuyerFacts = {
  number: 1_234_567,
  reference: "1234567-12",
  stall: "Hợp tác xã Sơn mài Hạ Thái Duyên Thái",
  goods: ["Khay tròn đỏ gắn vỏ trứng", "Hộp vuông"],
  money: 12_345_000,
  carrier: "Bưu điện",
  tracking_code: "EB123456789VN",
  recall: { lot_no: "L-2611", reason: "Có mùi lạ" },
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

it("says by whom what is sent once more comes, as far as one part of an SMS holds it", () => {
  const sent = (more: Partial<BuyerFacts>) => wordsOf("replacement-sent", "sms", { ...facts, ...more }).text
  expect(sent({ stall: "Gian Huệ" })).toContain(", 1234567-12. Buu dien EB123456789VN: ")
  expect(sent({ carrier: "Giao hàng tiết kiệm" })).toContain(", 1234567-12. EB123456789VN: ")
  for (const more of [{ tracking_code: "A".repeat(40) }, { carrier: null, tracking_code: null }]) {
    expect(sent(more)).toContain(", phan don 1234567-12: ")
  }
  const mail = wordsOf("replacement-sent", "email", { ...facts, carrier: null, tracking_code: null })
  expect(mail.text).not.toContain("Gửi bằng")
  expect(wordsOf("replacement-sent", "email", facts).text).toContain("Gửi bằng: Bưu điện EB123456789VN\n")
})

it("says what goes back for goods that came back, and nothing of money where none does", () => {
  const told = (channel: "sms" | "email", more: Partial<BuyerFacts> = {}) =>
    wordsOf("return-received", channel, { ...facts, ...more }).text
  expect(told("sms")).toContain("Tra ban 12.345.000d: ")
  expect(told("email")).toContain("Số tiền trả lại bạn: 12.345.000\u00A0đ.")
  expect(told("email", { language: "en" })).toContain("You get back 12,345,000\u00A0₫.")
  for (const language of LANGUAGES) {
    expect(told("email", { money: 0, language })).not.toMatch(/tiền|back/)
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

it("says of a recalled batch which it is and why", () => {
  const { text } = wordsOf("lot-recalled", "email", facts)
  expect(text).toContain("Lô L-2611 của Hợp tác xã Sơn mài Hạ Thái Duyên Thái bị thu hồi")
  expect(text).toContain("Lý do: Có mùi lạ\n")
})
