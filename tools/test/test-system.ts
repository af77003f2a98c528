import { rmSync } from "node:fs"
import path from "node:path"
import { root } from "../lib/paths.ts"
import { freePort } from "../lib/ports.ts"
import { Cluster } from "../lib/postgres/cluster.ts"
import { withDatabase } from "../lib/postgres/database.ts"
import type { RunFile } from "../lib/run-file.ts"
import type { Settings } from "../lib/settings.ts"
import type { Steps } from "../lib/steps.ts"
import { System } from "../lib/system.ts"

const dataDir = path.resolve(root, process.env.TEST_DATA_DIR || ".data/test")
/** Data of a test run may be lost in a crash: no waiting for the disk. */
const postgres = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]

/** The test run's own PostgreSQL; the running system of the journeys uses it too. */
export async function startTestCluster(): Promise<Cluster> {
  const cluster = new Cluster({ dataDir, settings: postgres })
  await cluster.start()
  return cluster
}

/** The real marketplace beside a developer's own: other ports, other data, freshly migrated and seeded. */
export async function startTestSystem(cluster: Cluster, steps: Steps): Promise<{ run: RunFile; system: System }> {
  await withDatabase(cluster.url("postgres"), (client) => client.query("drop database if exists cho_lang with (force)"))
  rmSync(path.join(dataDir, "files"), { recursive: true, force: true })
  const backendPort = await freePort(19_000)
  const storefrontPort = await freePort(19_100)
  const settings: Settings = {
    dataDir,
    backendPort,
    storefrontPort,
    publicUrl: `http://localhost:${storefrontPort}`,
    backendUrl: `http://localhost:${backendPort}`,
    filesDir: path.join(dataDir, "files"),
    demo: true,
  }
  const system = new System(settings, steps, { postgres }, () => undefined)
  try {
    return { run: await system.up(), system }
  } catch (error) {
    await system.stop()
    throw error
  }
}

/** How integration tests find the server; Medusa's test runner reads these names. */
export function databaseEnvironment(cluster: Cluster): NodeJS.ProcessEnv {
  const { host, port, user, password } = cluster.parts
  return {
    DB_HOST: host,
    DB_PORT: String(port),
    DB_USERNAME: user,
    DB_PASSWORD: password,
    DATABASE_ADMIN_URL: cluster.url("postgres"),
  }
}
