import { randomBytes } from "node:crypto"
import type { IncomingMessage } from "node:http"
import { LRUCache } from "lru-cache"
import { type Locale, localePath } from "../src/lib/locale"
import type { paths } from "../src/lib/paths"
import { readSettings } from "../src/lib/settings"

const password = randomBytes(24).toString("hex")
const marker = "x-own-request"
let base = ""
const ownPages = new LRUCache<string, string>({ max: 8, ttl: 60_000 })

/** Tells this module where its own server listens. */
export function rememberOwnAddress(port: number): void {
  base = `http://127.0.0.1:${port}`
}

/** True for a request that this server sent to itself; such requests skip the waiting room and are not rewritten. */
export function isOwn(request: IncomingMessage): boolean {
  return request.headers[marker] === password
}

/**
 * Expires everything the build left. Pages built without a backend are empty; from here on each is made anew at its first visit. Asks
 * through the same door as the backend does, because only there can Next's cache be told.
 */
export async function expireBuild(): Promise<void> {
  const answer = await fetch(`${base}/api/refresh`, {
    method: "POST",
    headers: {
      [marker]: password,
      "content-type": "application/json",
      "x-refresh-secret": readSettings().refreshSecret,
    },
    body: JSON.stringify({ tags: ["all"] }),
  })
  if (!answer.ok) throw new Error(`The pages of the build could not be expired: /api/refresh answered ${answer.status}`)
}

/** One of the shop's own pages (gone, failed) as a document in the language asked for. */
export async function ownPage(locale: Locale, path: typeof paths.notFound | typeof paths.failed): Promise<string> {
  const address = localePath(locale, path)
  const known = ownPages.get(address)
  if (known) return known
  const answer = await fetch(base + address, { headers: { [marker]: password, "accept-encoding": "identity" } })
  const page = await answer.text()
  if (answer.ok) ownPages.set(address, page)
  return page
}
