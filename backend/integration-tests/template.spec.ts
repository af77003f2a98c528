import { existsSync, readdirSync } from "node:fs"
import path from "node:path"
import { MedusaAppLoader } from "@medusajs/framework"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { expect, it } from "vitest"
import { describeApp } from "./support/app"

const root = path.resolve(__dirname, "../..")

/** Names of the files in a folder, without their ending; none where there is no such folder. */
function namesIn(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(".ts"))
        .map((file) => path.basename(file, ".ts"))
    : []
}

function foldersIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : []
}

/** Specs run on a copy of a database that was migrated earlier: it must be what a migration now would make. */
describeApp("the migrated database that specs copy", (app) => {
  const sql = async (text: string) =>
    (await app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(text)).rows.map(
      (row: { name: string }) => row.name,
    )

  it("has every migration of every module of ours", async () => {
    const rooms = ["backend", ...foldersIn(path.join(root, "plugins")).map((folder) => path.relative(root, folder))]
    const modules = rooms.flatMap((room) => foldersIn(path.join(root, room, "src/modules")))
    const written = modules.flatMap((module) => namesIn(path.join(module, "migrations")))
    expect(written.length).toBeGreaterThan(3)
    expect(await sql("select name from mikro_orm_migrations")).toEqual(expect.arrayContaining(written))
  })

  it("has run the scripts that follow them", async () => {
    const scripts = namesIn(path.join(root, "backend/src/migration-scripts"))
    expect(scripts.length).toBeGreaterThan(1)
    const run = await sql("select script_name as name from script_migrations where finished_at is not null")
    expect(run.map((file: string) => path.parse(file).name)).toEqual(expect.arrayContaining(scripts))
  })

  it("has the search indexes as they are defined", async () => {
    const plan = await app.container().resolve(Modules.SEARCH).createIndexMigrationPlan()
    expect(plan.map(({ action, index }) => `${action} ${index}`).sort()).toEqual([
      "noop product",
      "noop seller",
      "noop village",
    ])
  })

  it("has a table for every link", async () => {
    const planner = await new MedusaAppLoader().getLinksExecutionPlanner()
    const plan = await planner.createPlan()
    expect(plan.length).toBeGreaterThan(10)
    expect(plan.filter(({ action }) => action !== "noop")).toEqual([])
  })
})
