import { readFileSync } from "node:fs"
import { parsePhone } from "@cho-lang/kit/phone"

/** What the storefront's server reads from its environment, at run time. Nothing here reaches a browser. */
export type Settings = {
  /** Origin under which buyers reach the shop, without a trailing slash. Decides absolute links and `secure` cookies. */
  publicUrl: string
  /** How this server reaches the backend. */
  backendUrl: string
  /** Shared with the backend: whoever knows it may expire cached pages. Empty = nobody may. */
  refreshSecret: string
  /** Pages say that the data is a demonstration. */
  demoData: boolean
  /** Telephone of the market (E.164), for buyers who have nobody of a stall to call; null where there is none. */
  marketPhone: string | null
  /** A proxy of ours stands in front and writes X-Forwarded-For; otherwise that header is anybody's invention. */
  behindProxy: boolean
}

function origin(value: string | undefined, fallback: string): string {
  return (value?.trim() || fallback).replace(/\/+$/, "")
}

/** Reads the environment anew on each call: a build must not freeze what only the running server knows. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  return {
    publicUrl: origin(env.PUBLIC_URL, "http://localhost:3000"),
    backendUrl: origin(env.BACKEND_URL, "http://localhost:9000"),
    refreshSecret: env.REFRESH_SECRET ?? "",
    demoData: env.DEMO_DATA === "1",
    marketPhone: parsePhone(env.MARKET_PHONE ?? ""),
    behindProxy: env.BEHIND_PROXY === "1",
  }
}

/** True while `next build` prerenders: the backend is neither needed nor asked then. */
export function isBuilding(env: NodeJS.ProcessEnv = process.env): boolean {
  return env.NEXT_PHASE === "phase-production-build"
}

/**
 * The publishable key of the shop's sales channel: PUBLISHABLE_KEY, else the file PUBLISHABLE_KEY_FILE, which holds either the bare key
 * or JSON with `publishable_key` (the run.json of `npm start`). Empty when neither is there.
 */
export function readPublishableKey(env: NodeJS.ProcessEnv = process.env): string {
  if (env.PUBLISHABLE_KEY) return env.PUBLISHABLE_KEY.trim()
  if (!env.PUBLISHABLE_KEY_FILE) return ""
  try {
    return keyFromFile(readFileSync(env.PUBLISHABLE_KEY_FILE, "utf8").trim())
  } catch {
    // The file is written once the backend is up; until then there is no key, and the next call looks again.
    return ""
  }
}

function keyFromFile(text: string): string {
  if (!text.startsWith("{")) return text
  const parsed: unknown = JSON.parse(text)
  if (typeof parsed !== "object" || parsed === null || !("publishable_key" in parsed)) return ""
  return typeof parsed.publishable_key === "string" ? parsed.publishable_key : ""
}
