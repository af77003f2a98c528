import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { afterEach, beforeEach, expect, it } from "vitest"
import { canReach } from "./place.ts"

const stranger = { uid: 54_321, gid: 54_321 }
let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "cho-lang-unit-"))
  mkdirSync(path.join(folder, "inner"))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it("cannot reach what lies below a private folder, however open it is itself", () => {
  chmodSync(folder, 0o700)
  chmodSync(path.join(folder, "inner"), 0o777)
  expect(canReach(path.join(folder, "inner"), stranger)).toBe(false)
})

it("reaches what every folder above lets it walk through", () => {
  chmodSync(folder, 0o711)
  expect(canReach(path.join(folder, "inner"), stranger)).toBe(true)
})
