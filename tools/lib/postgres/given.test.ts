import { mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"
import { Cluster } from "./cluster.ts"
import { withDatabase } from "./database.ts"
import { requireSuitable } from "./given.ts"
import { movedFolder } from "./place.ts"

let dataDir: string
let cluster: Cluster

beforeAll(async () => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), "cho-lang-unit-"))
  cluster = new Cluster({ dataDir, settings: ["fsync=off"] })
  await cluster.start()
}, 60_000)
afterAll(() => {
  cluster.stop()
  const moved = movedFolder(dataDir)
  if (moved) rmSync(moved, { recursive: true, force: true })
  rmSync(dataDir, { recursive: true, force: true })
})

async function database(name: string, options: string): Promise<string> {
  await withDatabase(cluster.url("postgres"), (client) =>
    client.query(`create database ${name} template template0 ${options}`),
  )
  return cluster.url(name)
}

it("takes a database that knows Vietnamese letters", async () => {
  await expect(requireSuitable(cluster.url("postgres"))).resolves.toBeUndefined()
})

it("refuses one that does not, and says how to make a better one", async () => {
  const ascii = await database("ascii", "encoding 'SQL_ASCII' locale_provider libc locale 'C'")
  await expect(requireSuitable(ascii)).rejects.toThrow("SQL_ASCII")
  const plain = await database("plain", "encoding 'UTF8' locale_provider libc locale 'C'")
  await expect(requireSuitable(plain)).rejects.toThrow("wrong")
})
