import type { Secrets } from "./secrets.ts"
import type { Settings } from "./settings.ts"

const quiet = { MEDUSA_DISABLE_TELEMETRY: "true", NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1", FORCE_COLOR: "0" }

/**
 * For commands that only build: no database, no other server. Medusa's CLI takes a missing NODE_ENV for development and
 * would bundle Admin so: slower, larger, and with stack traces on its error pages.
 */
export const buildEnvironment: NodeJS.ProcessEnv = { ...quiet, CI: "1", NODE_ENV: "production" }

/** The environment of every backend process: migrate, seed, server. */
export function backendEnvironment(settings: Settings, secrets: Secrets, databaseUrl: string): NodeJS.ProcessEnv {
  return {
    ...quiet,
    NODE_ENV: "production",
    // Photos are unpacked on several threads; with a heap for each, glibc keeps 80 MB more than it uses (other systems do not read it).
    MALLOC_ARENA_MAX: "2",
    // The CLI registers ts-node in production too; what runs is either built or already type-checked.
    TS_NODE_TRANSPILE_ONLY: "true",
    DATABASE_URL: databaseUrl,
    ...secrets,
    PUBLIC_URL: settings.publicUrl,
    BACKEND_URL: settings.backendUrl,
    STOREFRONT_URL: process.env.STOREFRONT_URL || `http://localhost:${settings.storefrontPort}`,
    FILES_DIR: settings.filesDir,
    DATA_DIR: settings.dataDir,
    PORT: String(settings.backendPort),
    DEMO_DATA: settings.demo ? "1" : "",
  }
}

/** The storefront's server; it reads the publishable key when it starts, never when it is built. */
export function storefrontEnvironment(settings: Settings, secrets: Secrets, key: string | null): NodeJS.ProcessEnv {
  return {
    ...quiet,
    NODE_ENV: "production",
    PORT: String(settings.storefrontPort),
    STOREFRONT_PORT: String(settings.storefrontPort),
    PUBLIC_URL: settings.publicUrl,
    BACKEND_URL: settings.backendUrl,
    REFRESH_SECRET: secrets.REFRESH_SECRET,
    COOKIE_SECRET: secrets.COOKIE_SECRET,
    DATA_DIR: settings.dataDir,
    DEMO_DATA: settings.demo ? "1" : "",
    ...(key ? { PUBLISHABLE_KEY: key } : {}),
  }
}
