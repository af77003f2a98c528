import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"
import { Cluster } from "./cluster.ts"
import { databaseIdentity, ensureDatabase, withDatabase } from "./database.ts"
import { movedFolder } from "./place.ts"

let dataDir: string
const fast = ["fsync=off"]

beforeAll(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), "cho-lang-unit-"))
})
afterAll(() => {
  new Cluster({ dataDir }).stop()
  // As root the data lies elsewhere: mkdtemp's folder is private.
  const moved = movedFolder(dataDir)
  if (moved) rmSync(moved, { recursive: true, force: true })
  rmSync(dataDir, { recursive: true, force: true })
})

async function lower(cluster: Cluster): Promise<string | undefined> {
  return withDatabase(cluster.url("postgres"), async (client) => {
    const { rows } = await client.query<{ lower: string }>("select lower('ĐỒ THỜ')")
    return rows[0]?.lower
  })
}

it("starts, speaks Vietnamese, survives a killed start and a stop, and keeps its data", async () => {
  // What a first start that was killed during initdb leaves behind.
  const place = new Cluster({ dataDir }).home
  mkdirSync(path.join(place, "data.new"), { recursive: true })
  writeFileSync(path.join(place, "data.new/PG_VERSION"), "18")

  const first = new Cluster({ dataDir, settings: fast })
  await first.start()
  expect(await lower(first)).toBe("đồ thờ")
  await ensureDatabase(first.url("postgres"), "shop")
  const identity = await databaseIdentity(first.url("shop"))

  const said: string[] = []
  const second = new Cluster({ dataDir, settings: fast, print: (line) => said.push(line) })
  await second.start()
  expect(said.join()).toContain("taken over")
  expect(await databaseIdentity(second.url("shop"))).toBe(identity)

  second.stop()
  const third = new Cluster({ dataDir, settings: fast })
  await third.start()
  expect(await databaseIdentity(third.url("shop"))).toBe(identity)
  const ended = third.ended()
  third.stop()
  expect((await ended).message).toContain("PostgreSQL ended")
}, 60_000)
