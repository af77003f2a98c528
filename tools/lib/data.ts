import { rmSync } from "node:fs"
import path from "node:path"
import { fingerprint, Stamps } from "./fingerprints.ts"
import { root } from "./paths.ts"
import { databaseIdentity } from "./postgres/database.ts"
import { bin, run } from "./processes.ts"
import type { Note, Steps } from "./steps.ts"
import { pluginNames } from "./workspaces.ts"

const medusa = bin("@medusajs/cli/cli.js")
/** Programs for `medusa exec`: the demo market, and what a market without invented stalls needs. */
const loaders = { demo: path.join(root, "seed/src/load.ts"), bare: path.join(root, "seed/src/load-market.ts") }
const scopeGiver = path.join(root, "seed/src/give-staff-scope.ts")

/** Where data lives and with which environment the backend's commands reach it. */
export interface DataTarget {
  dataDir: string
  databaseUrl: string
  env: NodeJS.ProcessEnv
  logs: string
  /** The backend's folder: built, or its source while developing. */
  cwd: string
}

function stamps(target: DataTarget): Stamps {
  return new Stamps(path.join(target.dataDir, "stamps.json"))
}

/** What decides the shape of the database: models, migrations, links, search definitions, and which of them run. */
export function schemaPrint(identity: string): string {
  const rooms = ["backend", ...pluginNames().map((name) => `plugins/${name}`)]
  const folders = ["modules", "links", "search", "migration-scripts", "providers"]
  const paths = rooms.flatMap((room) => folders.map((folder) => `${room}/src/${folder}`))
  return fingerprint(root, [...paths, "backend/medusa-config.ts", "package-lock.json"], [identity])
}

/** Where the backend keeps pictures: in a new place they are missing. */
function picturePlace(target: DataTarget): string {
  const env = { ...process.env, ...target.env }
  return env.S3_BUCKET ? `${env.S3_ENDPOINT ?? ""}/${env.S3_BUCKET}` : (env.FILES_DIR ?? "")
}

function seedPrint(identity: string, target: DataTarget): string {
  const reference = pluginNames().map((name) => `plugins/${name}/data`)
  const paths = ["seed/data", "seed/src", "seed/pictures/webp", ...reference]
  return fingerprint(root, paths, [identity, picturePlace(target)])
}

async function command(what: string, args: string[], target: DataTarget, logName: string, note: Note): Promise<void> {
  const logFile = path.join(target.logs, logName)
  await run(what, { args: [medusa, ...args], cwd: target.cwd, env: target.env, logFile }, note)
}

/** The migrations themselves, whatever the stamp says. */
export async function runMigrations(target: DataTarget, note: Note): Promise<void> {
  const safely = ["--execute-safe-links", "--execute-safe-search"]
  rmSync(path.join(target.logs, "migrate.log"), { force: true })
  // Scripts on their own: db:migrate does not look at their exit code.
  await command("Migrating the database", ["db:migrate", "--skip-scripts", ...safely], target, "migrate.log", note)
  await command("Running migration scripts", ["db:migrate:scripts"], target, "migrate.log", note)
}

/** Brings tables, links, search indexes and core-table scripts up to date; 22 s even when there is nothing to do. */
export async function migrate(steps: Steps, target: DataTarget): Promise<void> {
  const identity = await databaseIdentity(target.databaseUrl)
  const print = schemaPrint(identity)
  if (stamps(target).has("migrate", print)) return steps.skip("Migrate", "unchanged")
  await steps.run("Migrate", (note) => stamps(target).renew("migrate", print, () => runMigrations(target, note)))
}

/** Runs the seed loader whatever the stamp says. `settings` are environment variables of the loader. */
export async function loadSeed(steps: Steps, target: DataTarget, settings: Record<string, string> = {}): Promise<void> {
  const print = seedPrint(await databaseIdentity(target.databaseUrl), target)
  const seeding = { ...target, env: { ...target.env, ...settings } }
  rmSync(path.join(target.logs, "seed.log"), { force: true })
  await steps.run("Seed", (note) =>
    stamps(target).renew("seed", print, () => command("Seeding", ["exec", loaders.demo], seeding, "seed.log", note)),
  )
}

/** Region, currency, delivery, provinces and communes: without them nobody could buy in an otherwise empty market. */
async function loadMarket(steps: Steps, target: DataTarget): Promise<void> {
  const print = seedPrint(await databaseIdentity(target.databaseUrl), target)
  if (stamps(target).has("market", print)) return steps.skip("Market", "unchanged")
  rmSync(path.join(target.logs, "market.log"), { force: true })
  const work = (note: Note) => command("Making the market", ["exec", loaders.bare], target, "market.log", note)
  await steps.run("Market", (note) => stamps(target).renew("market", print, () => work(note)))
}

/** Once per database and version of the data: villages, stalls and goods of the demo, or a market without any. */
export async function fillOnce(
  steps: Steps,
  target: DataTarget,
  demo: boolean,
  settings?: Record<string, string>,
): Promise<void> {
  if (!demo) return loadMarket(steps, target)
  const print = seedPrint(await databaseIdentity(target.databaseUrl), target)
  if (stamps(target).has("seed", print)) return steps.skip("Seed", "unchanged")
  await loadSeed(steps, target, settings)
}

/** Says what an admin user may see. `wish` are environment variables of the script. */
export async function giveStaffScope(steps: Steps, target: DataTarget, wish: Record<string, string>): Promise<void> {
  const giving = { ...target, env: { ...target.env, ...wish } }
  rmSync(path.join(target.logs, "staff.log"), { force: true })
  await steps.run(`Scope of ${wish.STAFF_EMAIL}`, (note) =>
    command("Giving the scope", ["exec", scopeGiver], giving, "staff.log", note),
  )
}
