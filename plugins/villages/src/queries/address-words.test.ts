import { describe, expect, it } from "vitest"
import { readAddressWords } from "./address-words"

describe("readAddressWords", () => {
  it("drops words that only name a kind and writes short forms out", () => {
    expect(readAddressWords("P. Láng Hạ, Q. Đống Đa, HN")).toEqual({
      text: "p lang ha q dong da ha noi",
      core: "lang ha dong da ha noi",
      required: "lang:* & ha:* & dong:* & da:* & noi:*",
      whole: "p:* & lang:* & ha:* & q:* & dong:* & da:* & noi:*",
    })
  })

  it("wants numbers whole and without leading zeros", () => {
    expect(readAddressWords("Phường 01")?.required).toBe("1")
  })

  it("keeps a kind when there is nothing else", () => {
    expect(readAddressWords("xã")?.required).toBe("xa:*")
  })

  it("does not take the first half of a pair for a kind", () => {
    expect(readAddressWords("Thanh Hóa")?.core).toBe("thanh hoa")
    expect(readAddressWords("thành phố Thanh Hóa")?.core).toBe("thanh hoa")
  })

  it.each(["", "  ", ".,;", "'"])("finds no word in %j", (typed) => {
    expect(readAddressWords(typed)).toBeNull()
  })
})
