import { rmSync } from "node:fs"
import path from "node:path"
import { readJson, writeJson } from "./json-file.ts"

export interface Login {
  login: string
  password: string
}

/** `.data/run.json`: how a script finds a running system. Present only while both servers answer. */
export interface RunFile {
  storefront_url: string
  backend_url: string
  admin_url: string
  publishable_key: string | null
  database_url: string
  data_dir: string
  demo: {
    buyer: Login
    seller: Login
    staff: Login
    /** Of a piece of a demo batch, whose page is /t/{code}; null where there is none. */
    trace_code: string | null
  } | null
  /** ISO 8601, UTC. */
  started_at: string
}

function file(dataDir: string): string {
  return path.join(dataDir, "run.json")
}

export function readRunFile(dataDir: string): RunFile | undefined {
  return readJson<RunFile>(file(dataDir))
}

/** Holds the database password: readable by the owner only. */
export function writeRunFile(dataDir: string, content: RunFile): void {
  writeJson(file(dataDir), content, 0o600)
}

export function removeRunFile(dataDir: string): void {
  rmSync(file(dataDir), { force: true })
}
