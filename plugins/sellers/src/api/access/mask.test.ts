import { describe, expect, it } from "vitest"
import { maskSecrets } from "./mask"

describe("masking", () => {
  it("leaves no identity, account or code, however deep", () => {
    const body = {
      name: "Sơn mài cô Huệ",
      commune_code: "10210",
      code: "123456",
      device_token: "abc",
      opening: { identity: { number: "001185000001", birth_date: "1985-01-01", tax_code: null } },
      bank_accounts: [{ bank_bin: "970436", account_number: "0071000000000" }],
    }
    expect(maskSecrets(body)).toEqual({
      name: "Sơn mài cô Huệ",
      commune_code: "10210",
      code: "•••",
      device_token: "•••",
      opening: { identity: { number: "•••", birth_date: "•••", tax_code: null } },
      bank_accounts: [{ bank_bin: "970436", account_number: "•••" }],
    })
  })

  it("gives only what the database can hold", () => {
    expect(maskSecrets({ "a\0b": "x\0y\ud800z" })).toEqual({ ab: "xy\ufffdz" })
    expect(maskSecrets({ story: "a".repeat(9_000) })?.story).toHaveLength(4_000)
    expect(maskSecrets({ a: { b: { c: { d: { e: { f: { g: { h: 1 } } } } } } } })).toEqual({
      a: { b: { c: { d: { e: { f: { g: "•••" } } } } } },
    })
    for (const body of [undefined, null, "text", [1], 3]) {
      expect(maskSecrets(body)).toBeNull()
    }
  })
})
