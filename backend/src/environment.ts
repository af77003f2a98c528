import { createECDH, createPrivateKey, randomBytes } from "node:crypto"
import { existsSync } from "node:fs"
import { dirname, isAbsolute, join, resolve } from "node:path"
import { type MailSettings, mailSettings, type SmsSettings, smsSettings } from "./message-settings"

/** Where pictures lie when they are not on this machine's disk. */
export interface S3Settings {
  /** What stands before the key in addresses that Admin shows; the backend's own, which reads the bucket. */
  fileUrl: string
  bucket: string
  region: string
  endpoint: string | undefined
  accessKeyId: string
  secretAccessKey: string
}

/** A key that seals identity numbers; its id stays with what it sealed. */
export interface IdentityKey {
  id: string
  /** 32 bytes. */
  key: Buffer
}

/** What browsers are told news with (RFC 8292). */
export interface PushKeys {
  publicKey: string
  privateKey: string
}

/** Everything the backend takes from its environment; `.env.example` explains each line to people. */
export interface Environment {
  databaseUrl: string
  /** Set: events, workflows, locks and cache go to Redis. Unset: all in this one process. */
  redisUrl: string | undefined
  workerMode: "shared" | "worker" | "server"
  jwtSecret: string | undefined
  cookieSecret: string | undefined
  /** Origin that browsers see; decides whether cookies are `secure`. */
  publicUrl: string
  backendUrl: string
  /** Origin under which this process reaches the storefront to say what changed. */
  storefrontUrl: string
  refreshSecret: string | undefined
  /** Keys the hashes of sign-in codes; without JWT_SECRET one that lives as long as the process, for codes do not live longer. */
  codeSecret: string
  /** Messages with codes that one commune may cause in a month. */
  codesPerCommuneMonth: number
  /** The first seals, all open. Empty: identity numbers cannot be kept. */
  identityKeys: IdentityKey[]
  /** Undefined: browsers are told nothing. */
  pushKeys: PushKeys | undefined
  /** A push service of the tests on this machine. */
  pushTestOrigin: string | undefined
  /** Signs the daily roots of lots: PKCS8, PEM. Undefined: no day is signed. */
  traceSigningKey: string | undefined
  filesDir: string
  /** Where signed papers lie; nothing serves this folder. */
  privateFilesDir: string
  s3: S3Settings | undefined
  /** Undefined: SMS stand in the server's log. */
  sms: SmsSettings | undefined
  /** Undefined: e-mails stand in the server's log. */
  mail: MailSettings | undefined
  /** Modules of payment providers beside our own. */
  paymentProviders: string[]
  demoData: boolean
  adminDisabled: boolean
}

/**
 * Reads the environment once, with the defaults of an installation that has nothing but Node.
 * @throws Error in English when a value is half given (an S3 bucket without its keys, a worker without Redis) or unknown
 */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const publicUrl = env.PUBLIC_URL || "http://localhost:3000"
  const backendUrl = env.BACKEND_URL || "http://localhost:9000"
  const root = repositoryRoot(__dirname)
  const dataDir = absolute(root, env.DATA_DIR || ".data")
  return {
    databaseUrl: env.DATABASE_URL || "postgres://postgres@localhost:5432/cho_lang",
    redisUrl: env.REDIS_URL || undefined,
    workerMode: workerMode(env.MEDUSA_WORKER_MODE, env.REDIS_URL),
    jwtSecret: env.JWT_SECRET || undefined,
    cookieSecret: env.COOKIE_SECRET || undefined,
    publicUrl,
    backendUrl,
    storefrontUrl: env.STOREFRONT_URL || publicUrl,
    refreshSecret: env.REFRESH_SECRET || undefined,
    codeSecret: env.JWT_SECRET || randomBytes(32).toString("base64url"),
    codesPerCommuneMonth: wholeNumber("CODES_PER_COMMUNE_MONTH", env.CODES_PER_COMMUNE_MONTH, 3000),
    identityKeys: identityKeys(env.IDENTITY_KEYS),
    pushKeys: pushKeys(env.VAPID_PRIVATE_KEY, env.VAPID_PUBLIC_KEY),
    pushTestOrigin: env.PUSH_TEST_ORIGIN || undefined,
    traceSigningKey: traceSigningKey(env.TRACE_SIGNING_KEY),
    filesDir: absolute(root, env.FILES_DIR || join(dataDir, "files")),
    privateFilesDir: absolute(root, env.PRIVATE_FILES_DIR || join(dataDir, "private-files")),
    s3: s3Settings(env, backendUrl),
    sms: smsSettings(env),
    mail: mailSettings(env),
    paymentProviders: (env.PAYMENT_PROVIDERS || "").split(",").filter((path) => path !== ""),
    demoData: env.DEMO_DATA === "1",
    adminDisabled: env.DISABLE_MEDUSA_ADMIN === "true",
  }
}

/** `server` needs no Redis: Medusa's own commands (migrate, exec, user) set it for themselves. */
function workerMode(value: string | undefined, redisUrl: string | undefined): Environment["workerMode"] {
  if (!value) {
    return "shared"
  }
  if (value === "worker" && !redisUrl) {
    throw new Error(`MEDUSA_WORKER_MODE is "worker", so REDIS_URL must be set: without it no job would reach it.`)
  }
  if (value === "shared" || value === "worker" || value === "server") {
    return value
  }
  throw new Error(`MEDUSA_WORKER_MODE is "${value}"; it may be shared, worker or server.`)
}

function wholeNumber(name: string, value: string | undefined, usual: number): number {
  const number = value ? Number(value) : usual
  if (Number.isSafeInteger(number) && number >= 0) {
    return number
  }
  throw new Error(`${name} is "${value}"; it must be a whole number.`)
}

const KEY_BYTES = 32

function identityKeys(value: string | undefined): IdentityKey[] {
  const keys = (value || "").split(",").filter((part) => part.trim() !== "")
  const read = keys.map((part) => {
    const [id = "", text = ""] = part.trim().split(":")
    const key = Buffer.from(text, "base64")
    if (!/^[\w-]{1,32}$/.test(id) || key.length !== KEY_BYTES) {
      throw new Error(`IDENTITY_KEYS: each key is id:base64 of ${KEY_BYTES} bytes, parted by commas; one is not.`)
    }
    return { id, key }
  })
  if (new Set(read.map(({ id }) => id)).size < read.length) {
    throw new Error("IDENTITY_KEYS holds two keys of one id.")
  }
  return read
}

/** The public key follows from the private one; where both are given they must belong together. */
function pushKeys(privateKey: string | undefined, publicKey: string | undefined): PushKeys | undefined {
  if (!privateKey) {
    return undefined
  }
  const secret = Buffer.from(privateKey, "base64url")
  if (secret.length !== KEY_BYTES) {
    throw new Error(`VAPID_PRIVATE_KEY: ${KEY_BYTES} bytes in base64url, as web-push makes them.`)
  }
  const pair = createECDH("prime256v1")
  pair.setPrivateKey(secret)
  const made = pair.getPublicKey("base64url")
  if (publicKey && publicKey !== made) {
    throw new Error("VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY do not belong together.")
  }
  return { publicKey: made, privateKey: secret.toString("base64url") }
}

/** PKCS8 as PEM, its line ends written as `\n` or real, or the base64 alone. What is wrong with it is not told: that could show it. */
function traceSigningKey(value: string | undefined): string | undefined {
  if (!value) {
    return undefined
  }
  const base64 = value.replace(/-----[^-]+-----/g, "").replace(/\\n|\s/g, "")
  const pem = `-----BEGIN PRIVATE KEY-----\n${base64}\n-----END PRIVATE KEY-----\n`
  if (keyTypeOf(pem) !== "ed25519") {
    throw new Error("TRACE_SIGNING_KEY: an Ed25519 key, PKCS8, as `openssl genpkey -algorithm ed25519` makes it.")
  }
  return pem
}

function keyTypeOf(pem: string): string | undefined {
  try {
    return createPrivateKey(pem).asymmetricKeyType
  } catch {
    return undefined
  }
}

function s3Settings(env: NodeJS.ProcessEnv, backendUrl: string): S3Settings | undefined {
  if (!env.S3_BUCKET) {
    return undefined
  }
  const { S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env
  if (!(S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY)) {
    throw new Error("S3_BUCKET is set, so S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY must be set too.")
  }
  return {
    fileUrl: env.S3_FILE_URL || `${backendUrl}/static`,
    bucket: env.S3_BUCKET,
    region: env.S3_REGION || "auto",
    endpoint: env.S3_ENDPOINT || undefined,
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
  }
}

/** The repository's folder, also from inside the built `.medusa/server`; the working folder in an image without it. */
function repositoryRoot(from: string): string {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, "package-lock.json"))) {
      return folder
    }
  }
  return process.cwd()
}

function absolute(base: string, path: string): string {
  return isAbsolute(path) ? path : resolve(base, path)
}

export const environment = readEnvironment(process.env)
