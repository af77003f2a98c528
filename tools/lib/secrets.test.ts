import { createECDH, createPrivateKey } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { expect, it } from "vitest"
import { readSecrets } from "./secrets.ts"

it("makes secrets once; the one that signs push messages is a number its curve takes, 32 bytes however small", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "cho-lang-unit-"))
  const first = readSecrets(folder, {})
  expect(readSecrets(folder, {})).toEqual(first)
  const key = Buffer.from(first.VAPID_PRIVATE_KEY, "base64url")
  expect(key).toHaveLength(32)
  expect(() => createECDH("prime256v1").setPrivateKey(key)).not.toThrow()
  const signing = Buffer.from(first.TRACE_SIGNING_KEY, "base64")
  expect(createPrivateKey({ key: signing, format: "der", type: "pkcs8" }).asymmetricKeyType).toBe("ed25519")
  expect(readSecrets(folder, { VAPID_PRIVATE_KEY: "own" }).VAPID_PRIVATE_KEY).toBe("own")
  rmSync(folder, { recursive: true })
})
