import { expect, it } from "vitest"
import { codeAddress } from "./code-address"
import { parseDigitalLink } from "./digital-link"

const piece = { code: "7ZK4M2QDX8A1", serial: "12", lot_no: "261123-1", gtin: null }

it("is short without a GTIN, and a GS1 Digital Link with one", () => {
  expect(codeAddress("https://cho.example", piece)).toBe("https://cho.example/t/7ZK4M2QDX8A1")
  const gtin = "08931234560010"
  expect(codeAddress("https://cho.example", { ...piece, gtin })).toBe(
    "https://cho.example/01/08931234560010/10/261123-1/21/12",
  )
  expect(codeAddress("https://cho.example", { ...piece, gtin, serial: null })).toBe(
    "https://cho.example/01/08931234560010/10/261123-1",
  )
  const odd = { ...piece, gtin, lot_no: "LÔ".replace("Ô", "O/1%"), serial: "a+b" }
  expect(parseDigitalLink(codeAddress("https://cho.example", odd))).toEqual({ gtin, lot: "LO/1%", serial: "a+b" })
})
