import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { BANKS, bankOf } from "./banks"
import { readBankAccount } from "./read-bank-account"
import { parseVietQr } from "./vietqr"

const refusal = (code: string, field: string) => expect.objectContaining({ code, field })

describe("banks", () => {
  it("have six digits each, once, under their names of today", () => {
    expect(BANKS.every(({ bin, name, short_name }) => /^\d{6}$/.test(bin) && name && short_name)).toBe(true)
    expect(new Set(BANKS.map(({ bin }) => bin)).size).toBe(BANKS.length)
    expect(["970406", "970414", "970449"].map((bin) => bankOf(bin)?.short_name)).toEqual([
      "Vikki Bank",
      "MBV",
      "LPBank",
    ])
  })

  it("are those of NAPAS that households use", () => {
    const bins = "970436 970415 970418 970405 970407 970422 970416 970432 970423 970403 970441 970443 970437 970446"
    expect(bins.split(" ").filter((bin) => bankOf(bin) === null)).toEqual([])
  })
})

describe("readBankAccount", () => {
  const account = { bank_bin: "970405", account_number: "1500 2051 23456", holder_name: "KIEU  THI NHAI" }

  it("takes a number as it is written", () => {
    expect(readBankAccount(account)).toEqual({
      bank_bin: "970405",
      account_number: "1500205123456",
      holder_name: "KIEU THI NHAI",
    })
  })

  it.each([
    [{ bank_bin: "970499" }, "bank_unknown", "bank_bin"],
    [{ bank_bin: "constructor" }, "bank_unknown", "bank_bin"],
    [{ account_number: "12345" }, "account_number_wrong", "account_number"],
    [{ account_number: "1".repeat(20) }, "account_number_wrong", "account_number"],
    [{ account_number: "1500'--205123" }, "account_number_wrong", "account_number"],
    [{ account_number: 1500205 }, "field_wrong", "account_number"],
    [{ holder_name: "🧧🧧" }, "name_wrong", "holder_name"],
    [{ holder_name: "<script>alert(1)</script>" }, "name_wrong", "holder_name"],
    [{ holder_name: "" }, "text_required", "holder_name"],
  ])("refuses %j", (change, code, field) => {
    expect(() => readBankAccount({ ...account, ...change }, "bank_account.")).toThrow(
      refusal(code, `bank_account.${field}`),
    )
  })
})

describe("parseVietQr", () => {
  it.each([
    [
      "00020101021138530010A0000007270123000697041601092576788590208QRIBFTTA53037045802VN6304AE9F",
      "970416",
      "257678859",
    ],
    [
      "00020101021138580010A000000727012800069704070114190304136010180208QRIBFTTA53037045802VN63040283",
      "970407",
      "19030413601018",
    ],
    [
      "00020101021238540010A00000072701240006970436011001234567890208QRIBFTTA530370454061500005802VN62180814DH20261121A7K2630400F7",
      "970436",
      "0123456789",
    ],
  ])("reads bank and number", (payload, bank_bin, account_number) => {
    expect(parseVietQr(payload)).toEqual({ bank_bin, account_number })
  })

  it("refuses a changed digit, other codes, and text of any kind", () => {
    const wrong = refusal("vietqr_wrong", "vietqr")
    const changed =
      "00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA5303704540410005802VN62150811Chuyen tien6304BBB5"
    expect(() => parseVietQr(changed)).toThrow(wrong)
    expect(() => parseVietQr("https://example.com")).toThrow(wrong)
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200, unit: fc.constantFrom(..."0123456789AQRI") }), (text) => {
        expect(() => parseVietQr(text)).toThrow(wrong)
      }),
    )
  })
})
