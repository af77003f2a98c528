import { mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"
import { Cluster } from "../lib/postgres/cluster.ts"
import { ensureDatabase, withDatabase } from "../lib/postgres/database.ts"
import { movedFolder } from "../lib/postgres/place.ts"
import { dropSpecs, specRun } from "./template.ts"

/** No process has this number: it is above what Linux gives out. */
const GONE = 4_194_305
let dataDir: string
let cluster: Cluster

beforeAll(async () => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), "cho-lang-unit-"))
  cluster = new Cluster({ dataDir, settings: ["fsync=off"] })
  await cluster.start()
})
afterAll(() => {
  cluster.stop()
  const moved = movedFolder(dataDir)
  if (moved) rmSync(moved, { recursive: true, force: true })
  rmSync(dataDir, { recursive: true, force: true })
})

it("drops the databases of this test run and of killed ones, and leaves those of a run beside it", async () => {
  const admin = cluster.url("postgres")
  const beside = `${specRun(process.ppid)}_1`
  for (const name of [`${specRun(GONE)}_2`, `${specRun(process.pid)}_1_begun`, beside, "migrated_abc", "cho_lang"]) {
    await ensureDatabase(admin, name)
  }
  await dropSpecs(admin)
  const { rows } = await withDatabase(admin, (client) =>
    client.query<{ datname: string }>("select datname from pg_database where not datistemplate order by 1"),
  )
  expect(rows.map(({ datname }) => datname)).toEqual(["cho_lang", "migrated_abc", "postgres", beside].sort())
})
