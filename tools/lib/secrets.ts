import { createECDH, generateKeyPairSync, randomBytes } from "node:crypto"
import path from "node:path"
import { readJson, writeJson } from "./json-file.ts"

const names = [
  "JWT_SECRET",
  "COOKIE_SECRET",
  "REFRESH_SECRET",
  "IDENTITY_KEYS",
  "VAPID_PRIVATE_KEY",
  "TRACE_SIGNING_KEY",
] as const

/** Of the pair that push messages are signed with the private key: the other follows from it. Always 32 bytes, as a number may be short. */
function makeSigningKey(): string {
  const pair = createECDH("prime256v1")
  pair.generateKeys()
  return Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()])
    .subarray(-32)
    .toString("base64url")
}

/** The key that signs the daily roots of lots: PKCS8, base64. */
function makeTraceKey(): string {
  return generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "der" }).toString("base64")
}

/** A new secret. IDENTITY_KEYS is a list of `id:key`; who replaces the key puts a new one before it. */
function make(name: (typeof names)[number]): string {
  if (name === "VAPID_PRIVATE_KEY") return makeSigningKey()
  if (name === "TRACE_SIGNING_KEY") return makeTraceKey()
  return name === "IDENTITY_KEYS"
    ? `first:${randomBytes(32).toString("base64")}`
    : randomBytes(32).toString("base64url")
}

/** Secrets the servers need; one set per data folder. */
export type Secrets = Record<(typeof names)[number], string>

/** Secrets of this data folder: made once, kept readable by the owner only; the environment's win. */
export function readSecrets(dataDir: string, env: NodeJS.ProcessEnv): Secrets {
  const file = path.join(dataDir, "secrets.json")
  const kept = readJson<Partial<Secrets>>(file) ?? {}
  const complete = Object.fromEntries(names.map((name) => [name, kept[name] ?? make(name)])) as Secrets
  if (names.some((name) => !kept[name])) writeJson(file, complete, 0o600)
  return Object.fromEntries(names.map((name) => [name, env[name] || complete[name]])) as Secrets
}
