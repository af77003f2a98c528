import { LRUCache } from "lru-cache"
import { readListAddress } from "../src/lib/list-address"
import { splitLocale } from "../src/lib/locale"
import { readOcopAddress } from "../src/lib/ocop-address"
import { isHandle, isOrderCode, type Kind, kindOfPath } from "../src/lib/paths"

/** Asks the backend; null when it gave no answer. */
export type Ask = (kind: Kind, handle: string) => Promise<boolean | null>

/** How long an answer is believed, in milliseconds. A new stall appears, and a closed one goes, within this time at the latest. */
const believedFor = { there: 30_000, missing: 5_000 }

/** Some handle: what the answer says does not matter, only whether there is one. */
const anyHandle = "0"

export type Existence = {
  /** False only when the backend says that what the path names does not exist, or when no such thing can exist. */
  allows: (pathname: string) => Promise<boolean>
  /** True when the backend gives no answer now. */
  isBackendSilent: () => Promise<boolean>
  /** Forgets all answers: the backend has said that something changed. */
  forget: () => void
}

/**
 * Gives unknown products, stalls, villages, crafts and orders a 404 at their first request. Next alone would answer 200: it has sent the page's
 * frame before it knows. With the backend down every path is allowed, and the page says what is wrong.
 */
export function createExistence(ask: Ask): Existence {
  const answers = new LRUCache<string, boolean>({ max: 20_000 })
  const asked = new Map<string, Promise<boolean>>()

  async function look(kind: Kind, handle: string, key: string): Promise<boolean> {
    const answer = await ask(kind, handle)
    if (answer !== null) answers.set(key, answer, { ttl: answer ? believedFor.there : believedFor.missing })
    return answer ?? true
  }

  async function exists(kind: Kind, handle: string): Promise<boolean> {
    if (!(kind === "order" ? isOrderCode(handle) : isHandle(handle))) return false
    const key = `${kind} ${handle}`
    const known = answers.get(key)
    if (known !== undefined) return known
    const running = asked.get(key) ?? look(kind, handle, key).finally(() => asked.delete(key))
    asked.set(key, running)
    return running
  }

  async function allows(pathname: string): Promise<boolean> {
    const { path } = splitLocale(pathname)
    const named = kindOfPath(path)
    if (named) return exists(named.kind, named.handle)
    const list = readListAddress(path) ?? readOcopAddress(path)
    if (list === null) return true
    if (list === "unknown") return false
    const craft = "craft" in list ? list.craft : undefined
    const checks = [craft && exists("craft", craft), list.village && exists("village", list.village)]
    return (await Promise.all(checks)).every((one) => one !== false)
  }

  return {
    allows,
    isBackendSilent: async () => (await ask("product", anyHandle)) === null,
    forget: () => answers.clear(),
  }
}
