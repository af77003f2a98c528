import { createECDH, generateKeyPairSync } from "node:crypto"
import { expect, it } from "vitest"
import { readEnvironment } from "./environment"

const keys = { S3_ACCESS_KEY_ID: "shop", S3_SECRET_ACCESS_KEY: "secret" }

it("needs nothing but Node", () => {
  expect(readEnvironment({})).toMatchObject({
    redisUrl: undefined,
    workerMode: "shared",
    s3: undefined,
    demoData: false,
  })
})

it("lets Medusa's own commands run, which call themselves a server, without Redis", () => {
  expect(readEnvironment({ MEDUSA_WORKER_MODE: "server" }).workerMode).toBe("server")
})

it("shows uploads of a closed bucket through the backend, unless the bucket has an address of its own", () => {
  const env = { S3_BUCKET: "goods", BACKEND_URL: "https://cho.vn", ...keys }
  expect(readEnvironment(env).s3?.fileUrl).toBe("https://cho.vn/static")
  expect(readEnvironment({ ...env, S3_FILE_URL: "https://cdn.vn" }).s3?.fileUrl).toBe("https://cdn.vn")
})

it.each([
  ["a bucket without keys", { S3_BUCKET: "goods" }, "S3_ACCESS_KEY_ID"],
  ["a worker without Redis, where no job would reach it", { MEDUSA_WORKER_MODE: "worker" }, "REDIS_URL"],
  ["an SMS gateway without a sender", { ESMS_API_KEY: "k", ESMS_SECRET_KEY: "s" }, "ESMS_BRANDNAME"],
  ["a mail server without a sender", { SMTP_URL: "smtps://mail.example:465" }, "EMAIL_FROM"],
  ["what is no mail server", { SMTP_URL: "https://mail.example", EMAIL_FROM: "hang@example.vn" }, "smtps://"],
  ["an unknown kind of process", { MEDUSA_WORKER_MODE: "both" }, "shared, worker or server"],
])("refuses %s", (_what, env, word) => {
  expect(() => readEnvironment(env)).toThrow(word)
})

it("takes identity keys, the first to seal, and refuses what is none without repeating it", () => {
  const first = Buffer.alloc(32, 1).toString("base64")
  const second = Buffer.alloc(32, 2).toString("base64")
  const { identityKeys } = readEnvironment({ IDENTITY_KEYS: `new:${first}, old:${second}` })
  expect(identityKeys.map(({ id, key }) => [id, key.length])).toEqual([
    ["new", 32],
    ["old", 32],
  ])
  expect(readEnvironment({}).identityKeys).toEqual([])
  for (const wrong of [first, `a:${first.slice(4)}`, `:${first}`, `a b:${first}`, `a:${first},a:${second}`]) {
    expect(() => readEnvironment({ IDENTITY_KEYS: wrong }), wrong).toThrow(/^IDENTITY_KEYS/)
    expect(() => readEnvironment({ IDENTITY_KEYS: wrong })).not.toThrow(first.slice(0, 10))
  }
})

it("makes the public key for push messages from the private one, and refuses a pair that does not belong together", () => {
  const pair = createECDH("prime256v1")
  pair.setPrivateKey(Buffer.alloc(32, 9))
  const env = { VAPID_PRIVATE_KEY: Buffer.alloc(32, 9).toString("base64url") }
  expect(readEnvironment(env).pushKeys?.publicKey).toBe(pair.getPublicKey("base64url"))
  expect(readEnvironment({}).pushKeys).toBeUndefined()
  expect(() => readEnvironment({ ...env, VAPID_PUBLIC_KEY: "BAAA" })).toThrow("VAPID_PUBLIC_KEY")
  expect(() => readEnvironment({ VAPID_PRIVATE_KEY: "short" })).toThrow("VAPID_PRIVATE_KEY")
})

it("takes the key of daily roots as PEM, in one line or as base64, and refuses every other key without showing it", () => {
  const { privateKey } = generateKeyPairSync("ed25519")
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString()
  const der = privateKey.export({ type: "pkcs8", format: "der" }).toString("base64")
  for (const value of [pem, pem.replaceAll("\n", "\\n"), der]) {
    expect(readEnvironment({ TRACE_SIGNING_KEY: value }).traceSigningKey).toBe(pem)
  }
  expect(readEnvironment({}).traceSigningKey).toBeUndefined()
  const other = generateKeyPairSync("x25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString()
  for (const wrong of ["short", other, der.slice(8)]) {
    expect(() => readEnvironment({ TRACE_SIGNING_KEY: wrong })).toThrow(/^TRACE_SIGNING_KEY: an Ed25519 key/)
  }
})
