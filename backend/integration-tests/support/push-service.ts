import { createDecipheriv, createECDH, createHmac, createPublicKey, type ECDH, randomBytes, verify } from "node:crypto"
import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"

/** What a browser was sent, opened with its own keys. */
export interface Delivered {
  /** Which browser. */
  name: string
  text: string
  ttl: number
  /** Claims of the sender's token, its signature checked. */
  claims: { aud: string; exp: number; sub: string }
}

interface FakeBrowser {
  keys: ECDH
  auth: Buffer
}

const hmac = (key: Buffer, ...parts: (Buffer | string)[]) =>
  createHmac("sha256", key)
    .update(Buffer.concat(parts.map((part) => Buffer.from(part as Buffer))))
    .digest()

/** Opens a message as RFC 8291 and RFC 8188 say, written from their text: our own library does not judge itself. */
function open(body: Buffer, { keys, auth }: FakeBrowser): string {
  const salt = body.subarray(0, 16)
  const idLength = body[20] ?? 0
  const sender = body.subarray(21, 21 + idLength)
  const sealed = body.subarray(21 + idLength)
  const shared = keys.computeSecret(sender)
  const secret = hmac(hmac(auth, shared), "WebPush: info\0", keys.getPublicKey(), sender, Buffer.from([1]))
  const base = hmac(salt, secret)
  const key = hmac(base, "Content-Encoding: aes128gcm\0", Buffer.from([1])).subarray(0, 16)
  const nonce = hmac(base, "Content-Encoding: nonce\0", Buffer.from([1])).subarray(0, 12)
  const cipher = createDecipheriv("aes-128-gcm", key, nonce)
  cipher.setAuthTag(sealed.subarray(-16))
  const padded = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()])
  return padded.subarray(0, padded.lastIndexOf(2)).toString()
}

/** The claims of `Authorization: vapid t=…, k=…` (RFC 8292); throws when the key did not sign them. */
function claimsOf(header: string): Delivered["claims"] {
  const [, token = "", key = ""] = /^vapid t=([^,]+), ?k=(.+)$/.exec(header) ?? []
  const [head = "", body = "", signature = ""] = token.split(".")
  const point = Buffer.from(key, "base64url")
  const jwk = {
    kty: "EC",
    crv: "P-256",
    x: point.subarray(1, 33).toString("base64url"),
    y: point.subarray(33).toString("base64url"),
  }
  const publicKey = createPublicKey({ key: jwk, format: "jwk" })
  const isSigned = verify(
    "sha256",
    Buffer.from(`${head}.${body}`),
    { key: publicKey, dsaEncoding: "ieee-p1363" },
    Buffer.from(signature, "base64url"),
  )
  if (!isSigned) {
    throw new Error("The sender's token is not signed with its key")
  }
  return JSON.parse(Buffer.from(body, "base64url").toString())
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) {
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts)
}

/** A push service as RFC 8030 describes it, on this machine; it opens what it is given. */
export class PushService {
  readonly delivered: Delivered[] = []
  /** What it answers to the next messages for a browser; 201 without. */
  readonly mood = new Map<string, number>()
  /** Browsers whose answers never end. */
  readonly endless = new Set<string>()
  /** How often it was asked, whatever it answered. */
  asked = 0
  private readonly browsers = new Map<string, FakeBrowser>()
  private readonly server = createServer(async (request, response) => {
    this.asked += 1
    const name = (request.url ?? "").split("/").at(-1) ?? ""
    const body = await bodyOf(request)
    const browser = this.browsers.get(name)
    const status = this.mood.get(name) ?? 201
    if (browser && status === 201) {
      const { headers } = request
      if (request.method !== "POST" || headers["content-encoding"] !== "aes128gcm") {
        response.writeHead(400).end()
        return
      }
      this.delivered.push({
        name,
        text: open(body, browser),
        ttl: Number(headers.ttl),
        claims: claimsOf(headers.authorization ?? ""),
      })
    }
    response.writeHead(browser ? status : 404)
    if (this.endless.has(name)) {
      response.write("…")
      return
    }
    response.end()
  })

  /** Starts it; answers its origin. */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve))
    return this.origin()
  }

  origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  close(): void {
    this.server.close()
  }

  /** A browser that wants to be told: what its `PushSubscription.toJSON()` says. */
  subscribe(name: string) {
    const keys = createECDH("prime256v1")
    keys.generateKeys()
    const auth = randomBytes(16)
    this.browsers.set(name, { keys, auth })
    return {
      endpoint: `${this.origin()}/push/${name}`,
      expirationTime: null,
      keys: { p256dh: keys.getPublicKey("base64url"), auth: auth.toString("base64url") },
    }
  }

  /** Browsers as they were at the beginning. */
  calm(): void {
    this.delivered.length = 0
    this.mood.clear()
    this.endless.clear()
    this.asked = 0
  }
}
