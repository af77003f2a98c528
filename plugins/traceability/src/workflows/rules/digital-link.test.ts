import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { checkDigit } from "./check-digit"
import { buildDigitalLink, type DigitalLink, parseDigitalLink, readGs1Text, readGtin } from "./digital-link"

const SET_82 = "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
const gs1Text = fc
  .array(fc.constantFrom(...SET_82), { minLength: 1, maxLength: 20 })
  .map((characters) => characters.join(""))
  .filter((text) => !/^\.+$/.test(text))
/** GTIN-13 of a Vietnamese company prefix. */
const gtin = fc
  .integer({ min: 0, max: 999_999_999 })
  .map((number) => `893${String(number).padStart(9, "0")}`)
  .map((digits) => `0${digits}${checkDigit(digits)}`)

describe("readGtin", () => {
  it.each(["09506000134352", "09506000134376", "09521234543213", "04012345666663", "09520123456788", "08931234560010"])(
    "takes %s",
    (digits) => {
      expect(readGtin(digits)).toBe(digits)
    },
  )

  it.each([
    ["9506000134352", "09506000134352"],
    [" 950-6000-134352 ", "09506000134352"],
    ["001122334455", "00001122334455"],
    ["97803119", "00000097803119"],
    ["10614141073464", "10614141073464"],
  ])("pads %j", (typed, padded) => {
    expect(readGtin(typed)).toBe(padded)
  })

  it.each([
    ["09506000134353", "gtin_check_digit_wrong"],
    ["02000000000015", "gtin_restricted"],
    ["2012345000001", "gtin_restricted"],
    ["0212345000007", "gtin_restricted"],
    ["0412345000001", "gtin_restricted"],
    ["20000004", "gtin_restricted"],
    ["00000017", "gtin_restricted"],
    ["00000000", "gtin_wrong"],
    ["95060001343", "gtin_wrong"],
    ["095060001343521", "gtin_wrong"],
    ["0950600013435a", "gtin_wrong"],
    ["０9506000134352", "gtin_wrong"],
    ["", "gtin_wrong"],
    [9506000134352, "gtin_wrong"],
    [null, "gtin_wrong"],
  ])("refuses %j as %s", (value, code) => {
    expect(() => readGtin(value)).toThrow(expect.objectContaining({ code, field: "gtin" }))
  })

  it("notices every single wrong digit", () => {
    fc.assert(
      fc.property(gtin, fc.nat({ max: 13 }), fc.integer({ min: 1, max: 9 }), (digits, place, more) => {
        const wrong = digits.slice(0, place) + ((Number(digits.charAt(place)) + more) % 10) + digits.slice(place + 1)
        expect(() => readGtin(wrong)).toThrow(expect.objectContaining({ code: "gtin_check_digit_wrong" }))
      }),
    )
  })
})

describe("readGs1Text", () => {
  it("takes twenty characters of the set", () => {
    expect(readGs1Text(" LO-2026/11_a ", "lot")).toBe("LO-2026/11_a")
    fc.assert(
      fc.property(gs1Text, (text) => {
        expect(readGs1Text(text, "lot")).toBe(text)
      }),
    )
  })

  it.each([
    ["A".repeat(21), "gs1_text_too_long"],
    ["", "gs1_text_wrong"],
    ["MẺ1", "gs1_text_wrong"],
    ["A B", "gs1_text_wrong"],
    ["A#1", "gs1_text_wrong"],
    ["A\n1", "gs1_text_wrong"],
    ["..", "gs1_text_wrong"],
    [17, "gs1_text_wrong"],
  ])("refuses %j as %s", (value, code) => {
    expect(() => readGs1Text(value, "serial")).toThrow(expect.objectContaining({ code, field: "serial" }))
  })
})

describe("a Digital Link", () => {
  it.each([
    ["/01/09521234543213/10/ABC123/21/12345", { gtin: "09521234543213", lot: "ABC123", serial: "12345" }],
    ["/01/09506000134352/10/BATCH01/21/SN001", { gtin: "09506000134352", lot: "BATCH01", serial: "SN001" }],
    ["/01/09506000134352", { gtin: "09506000134352" }],
    ["/01/09506000134352/22/2A/10/L%2F1", { gtin: "09506000134352", variant: "2A", lot: "L/1" }],
    ["/01/09506000134352/21/%28%29%2A%27%21%25", { gtin: "09506000134352", serial: "()*'!%" }],
  ] as [string, DigitalLink][])("%s is built and read", (path, link) => {
    expect(buildDigitalLink(link)).toBe(path)
    expect(parseDigitalLink(path)).toEqual(link)
    expect(parseDigitalLink(`https://id.gs1.org${path}?17=271120&linkType=gs1:pip#x`)).toEqual(link)
    expect(parseDigitalLink(`https://cholang.example/some/path${path}`)).toEqual(link)
  })

  it("comes back from its address, whatever it names", () => {
    const parts = fc.record({ gtin, variant: gs1Text, lot: gs1Text, serial: gs1Text }, { requiredKeys: ["gtin"] })
    fc.assert(
      fc.property(parts, (link) => {
        const path = buildDigitalLink(link)
        expect(parseDigitalLink(path)).toEqual(link)
        // As a browser or a server has it.
        expect(new URL(path, "https://cholang.example").pathname).toBe(path)
      }),
    )
  })

  it("takes shorter numbers", () => {
    expect(parseDigitalLink("/01/9506000134352/10/A").gtin).toBe("09506000134352")
    expect(buildDigitalLink({ gtin: "9506000134352" })).toBe("/01/09506000134352")
  })

  it.each([
    ["/01/09506000134353", "gtin_check_digit_wrong", "gtin"],
    ["/01/02000000000015", "gtin_restricted", "gtin"],
    ["/01/95060", "gtin_wrong", "gtin"],
    ["/01/09506000134352/21/1/10/A", "digital_link_wrong", "link"],
    ["/01/09506000134352/10/A/10/B", "digital_link_wrong", "link"],
    ["/01/09506000134352/235/A", "digital_link_wrong", "link"],
    ["/01/09506000134352/10", "digital_link_wrong", "link"],
    ["/01/09506000134352/10/", "gs1_text_wrong", "lot"],
    ["/01/09506000134352/10/%zz", "digital_link_wrong", "link"],
    ["/01/09506000134352/21/%E1%BA%BA", "gs1_text_wrong", "serial"],
    [`/01/09506000134352/21/${"1".repeat(21)}`, "gs1_text_too_long", "serial"],
    ["/01", "digital_link_wrong", "link"],
    ["/02/09506000134352", "digital_link_wrong", "link"],
    ["", "digital_link_wrong", "link"],
    [`/01/09506000134352?${"x".repeat(3000)}`, "digital_link_wrong", "link"],
  ])("%.60s is refused as %s", (link, code, field) => {
    expect(() => parseDigitalLink(link)).toThrow(expect.objectContaining({ code, field }))
  })

  it.each([
    [{ gtin: "09506000134353" }, "gtin_check_digit_wrong", "gtin"],
    [{ gtin: "09506000134352", serial: "" }, "gs1_text_wrong", "serial"],
    [{ gtin: "09506000134352", lot: "Mẻ 1" }, "gs1_text_wrong", "lot"],
  ])("%j is not built", (link, code, field) => {
    expect(() => buildDigitalLink(link)).toThrow(expect.objectContaining({ code, field }))
  })
})
