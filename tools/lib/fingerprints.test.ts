import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { fingerprint, Stamps } from "./fingerprints.ts"

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "cho-lang-unit-"))
  mkdirSync(path.join(folder, "room/src"), { recursive: true })
  writeFileSync(path.join(folder, "room/src/a.ts"), "one")
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe("fingerprint", () => {
  const print = () => fingerprint(folder, ["room"])

  it("changes with a file's content, with its name, and with a new file", () => {
    const prints = [print()]
    writeFileSync(path.join(folder, "room/src/a.ts"), "two")
    prints.push(print())
    renameSync(path.join(folder, "room/src/a.ts"), path.join(folder, "room/src/b.ts"))
    prints.push(print())
    writeFileSync(path.join(folder, "room/src/c.ts"), "")
    prints.push(print())
    expect(new Set(prints).size).toBe(4)
  })

  it("stays the same for other file times, build outputs and tests", () => {
    const before = print()
    utimesSync(path.join(folder, "room/src/a.ts"), 1, 1)
    mkdirSync(path.join(folder, "room/dist"))
    writeFileSync(path.join(folder, "room/dist/a.js"), "one")
    writeFileSync(path.join(folder, "room/src/a.test.ts"), "test")
    expect(print()).toBe(before)
  })

  it("changes with a word such as the database's identity", () => {
    expect(fingerprint(folder, ["room"], ["one database"])).not.toBe(fingerprint(folder, ["room"], ["another"]))
  })
})

describe("Stamps", () => {
  const stamps = () => new Stamps(path.join(folder, "stamps.json"))

  it("remembers work that succeeded", async () => {
    await stamps().renew("build", "print", async () => undefined)
    expect(stamps().has("build", "print")).toBe(true)
    expect(stamps().has("build", "other")).toBe(false)
  })

  it("forgets work that failed half-way, also where it once succeeded, and only that", async () => {
    await stamps().renew("seed", "print", async () => undefined)
    await stamps().renew("build", "print", async () => undefined)
    await expect(stamps().renew("build", "print", () => Promise.reject(new Error("crash")))).rejects.toThrow("crash")
    expect(stamps().has("build", "print")).toBe(false)
    expect(stamps().has("seed", "print")).toBe(true)
  })

  it("takes a file that a crash cut off for an empty one", () => {
    writeFileSync(path.join(folder, "stamps.json"), '{"build": "pr')
    expect(stamps().has("build", "print")).toBe(false)
  })
})
