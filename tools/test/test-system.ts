import { rmSync } from "node:fs"
import path from "node:path"
import { backendEnvironment } from "../lib/environment.ts"
import { root } from "../lib/paths.ts"
import { freePort } from "../lib/ports.ts"
import { Cluster } from "../lib/postgres/cluster.ts"
import { withDatabase } from "../lib/postgres/database.ts"
import type { RunFile } from "../lib/run-file.ts"
import { readSecrets } from "../lib/secrets.ts"
import type { Settings } from "../lib/settings.ts"
import type { Steps } from "../lib/steps.ts"
import { System } from "../lib/system.ts"
import { dropSpecs, ensureTemplate, specRun } from "./template.ts"

const dataDir = path.resolve(root, process.env.TEST_DATA_DIR || ".data/test")
/** Data of a test run may be lost in a crash: no waiting for the disk. */
const postgres = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]

/** The test run's own PostgreSQL; the running system of the journeys uses it too. */
export async function startTestCluster(): Promise<Cluster> {
  const cluster = new Cluster({ dataDir, settings: postgres })
  await cluster.start()
  return cluster
}

function testSettings(backendPort: number, storefrontPort: number): Settings {
  return {
    dataDir,
    backendPort,
    storefrontPort,
    publicUrl: `http://localhost:${storefrontPort}`,
    backendUrl: `http://localhost:${backendPort}`,
    filesDir: path.join(dataDir, "files"),
    demo: true,
  }
}

/** The real marketplace beside a developer's own: other ports, other data, freshly migrated and seeded. */
export async function startTestSystem(cluster: Cluster, steps: Steps): Promise<{ run: RunFile; system: System }> {
  await withDatabase(cluster.url("postgres"), (client) => client.query("drop database if exists cho_lang with (force)"))
  rmSync(path.join(dataDir, "files"), { recursive: true, force: true })
  const settings = testSettings(await freePort(19_000), await freePort(19_100))
  const system = new System(settings, steps, { postgres }, () => undefined)
  try {
    return { run: await system.up(), system }
  } catch (error) {
    await system.stop()
    throw error
  }
}

/** A migrated database to copy, and how integration tests find it; Medusa's test runner reads the DB_ names. */
export async function prepareSpecs(cluster: Cluster, steps: Steps): Promise<NodeJS.ProcessEnv> {
  const { host, port, user, password } = cluster.parts
  const admin = cluster.url("postgres")
  await dropSpecs(admin)
  const template = await ensureTemplate(cluster, steps, (databaseUrl) => ({
    dataDir,
    databaseUrl,
    env: {
      ...backendEnvironment(testSettings(0, 0), readSecrets(dataDir, process.env), databaseUrl),
      NODE_ENV: "development",
    },
    logs: path.join(dataDir, "logs"),
    cwd: path.join(root, "backend"),
  }))
  return {
    DB_HOST: host,
    DB_PORT: String(port),
    DB_USERNAME: user,
    DB_PASSWORD: password,
    SPEC_ADMIN_URL: admin,
    SPEC_TEMPLATE: template,
    SPEC_RUN: specRun(process.pid),
  }
}
