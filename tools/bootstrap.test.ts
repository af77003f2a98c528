import { describe, expect, it } from "vitest"
import { checkNode, isInstalled } from "./bootstrap.mjs"

describe("checkNode", () => {
  it.each(["20.19.0", "20.20.2", "22.12.0", "24.1.0"])("takes Node %s", (version) => {
    expect(checkNode(version)).toBeUndefined()
  })

  it.each(["18.20.0", "20.18.3", "21.7.0", "22.11.0"])("refuses Node %s and says what to install", (version) => {
    expect(checkNode(version)).toContain("Install Node 20.19")
  })
})

describe("isInstalled", () => {
  const lock = {
    packages: {
      "": {},
      "node_modules/a": { version: "1.0.0" },
      "node_modules/o": { version: "1.0.0", optional: true },
    },
  }

  it("asks for nothing when all but optional packages are there", () => {
    expect(isInstalled(lock, { packages: { "node_modules/a": { version: "1.0.0" } } })).toBe(true)
  })

  it("asks for an install after an interrupted one, which leaves no list", () => {
    expect(isInstalled(lock, undefined)).toBe(false)
  })

  it("asks for an install when a version changed or a package is missing", () => {
    expect(isInstalled(lock, { packages: { "node_modules/a": { version: "2.0.0" } } })).toBe(false)
    expect(isInstalled(lock, { packages: {} })).toBe(false)
  })
})
