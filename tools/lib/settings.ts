import { existsSync } from "node:fs"
import path from "node:path"
import { Failure } from "./failure.ts"
import { root } from "./paths.ts"

export interface Settings {
  dataDir: string
  backendPort: number
  storefrontPort: number
  /** The storefront's origin as browsers see it; https makes cookies secure. */
  publicUrl: string
  backendUrl: string
  /** Absent: the embedded PostgreSQL. */
  databaseUrl?: string
  filesDir: string
  /** Demo data: on with the embedded database, elsewhere only where DEMO_DATA=1 says so. */
  demo: boolean
}

function port(env: NodeJS.ProcessEnv, name: string, usual: number): number {
  const given = env[name]
  if (!given) return usual
  const value = Number(given)
  if (Number.isInteger(value) && value > 0 && value < 65_536) return value
  throw new Failure(`${name}=${given} is no port`, `Give a whole number from 1 to 65535, e.g. ${name}=${usual}.`)
}

/** The address of a database of one's own; its password is never repeated on the screen. */
function databaseUrl(env: NodeJS.ProcessEnv): { databaseUrl?: string } {
  if (!env.DATABASE_URL) return {}
  if (/^postgres(ql)?:\/\//.test(env.DATABASE_URL) && URL.canParse(env.DATABASE_URL)) {
    return { databaseUrl: env.DATABASE_URL }
  }
  throw new Failure(
    "DATABASE_URL is no address of a PostgreSQL",
    "Give it in the form postgres://user:password@host:5432/name, signs such as @ and / in the password as %40 and %2F.",
  )
}

/** Reads `.env` in the repository's root, if there is one; what is already in the environment wins. */
export function loadEnvFile(file = path.join(root, ".env")): void {
  if (existsSync(file)) process.loadEnvFile(file)
}

/** Server and worker meet in Redis. A lone server is refused here and not in the backend: Medusa's migrations call themselves one. */
function requireMeetingPlace({ MEDUSA_WORKER_MODE: mode, REDIS_URL: redis }: NodeJS.ProcessEnv): void {
  if (!mode || mode === "shared" || redis) return
  throw new Failure(`MEDUSA_WORKER_MODE=${mode} without REDIS_URL would leave jobs undone`, "Set REDIS_URL too.")
}

/** What the environment asks of a start on this machine; `.env.example` explains each name. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  requireMeetingPlace(env)
  const dataDir = path.resolve(root, env.DATA_DIR || ".data")
  const backendPort = port(env, "PORT", 9000)
  const storefrontPort = port(env, "STOREFRONT_PORT", 3000)
  return {
    dataDir,
    backendPort,
    storefrontPort,
    publicUrl: env.PUBLIC_URL || `http://localhost:${storefrontPort}`,
    backendUrl: env.BACKEND_URL || `http://localhost:${backendPort}`,
    ...databaseUrl(env),
    filesDir: path.resolve(root, env.FILES_DIR || path.join(dataDir, "files")),
    demo: env.DATABASE_URL ? env.DEMO_DATA === "1" : env.DEMO_DATA !== "0",
  }
}
