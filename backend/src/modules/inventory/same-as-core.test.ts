import { readdirSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import * as models from "@medusajs/inventory/dist/models"
import * as repositories from "@medusajs/inventory/dist/repositories"
import { InventoryLevelService, InventoryModuleService } from "@medusajs/inventory/dist/services"
import { describe, expect, it } from "vitest"
import * as ourModels from "./models/core"
import * as ourRepositories from "./repositories/core"
import { GuardedInventoryService } from "./service"
import * as ourServices from "./services/core"

const core = path.dirname(createRequire(__filename).resolve("@medusajs/inventory"))

/** Names of the modules in a folder, without declarations and maps. */
function namesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((file) => /\.[jt]s$/.test(file) && !/\.(d|test)\.ts$/.test(file))
  return names.map((file) => path.parse(file).name).sort()
}

/** An upgrade that adds a table, a migration or a method that writes must be noticed here, not by a buyer. */
describe("the module that stands in for core's inventory", () => {
  it("has core's migrations under their names, so that a database that ran them runs none twice", async () => {
    const names = namesIn(path.join(core, "migrations"))
    expect(namesIn(path.join(__dirname, "migrations"))).toEqual(names)
    for (const name of names) {
      expect(Object.keys(await import(`./migrations/${name}.ts`))).toEqual([name])
    }
  })

  it("has core's models, repositories and services", () => {
    expect(Object.keys(ourModels).sort()).toEqual(Object.keys(models).sort())
    // Core's BaseRepository is the framework's own, which is there without being named.
    expect(["BaseRepository", ...Object.keys(ourRepositories)].sort()).toEqual(Object.keys(repositories).sort())
    expect(Object.values(ourServices)).toEqual([InventoryLevelService])
  })

  it("knows every method of core's that writes", () => {
    const methods = Object.getOwnPropertyNames(InventoryModuleService.prototype)
    const writing = methods.filter(
      (name) => /^[a-z].*_$/.test(name) || /^(adjust|create|delete|restore|softDelete|update)/.test(name),
    )
    expect(writing.sort()).toEqual([...GUARDED, ...LEADING_TO_GUARDED, ...HARMLESS].sort())
    expect(Object.getOwnPropertyNames(GuardedInventoryService.prototype)).toEqual(expect.arrayContaining(GUARDED))
  })
})

/** Those this module writes itself. */
const GUARDED = [
  "adjustInventory_",
  "createReservationItems_",
  "deleteReservationItemByLocationId_",
  "deleteReservationItemsByLineItem_",
  "deleteReservationItems_",
  "restoreReservationItemsByLineItem_",
  "restoreReservationItems_",
  "softDeleteReservationItems_",
  "updateInventoryLevels_",
  "updateReservationItems_",
]
/** The public ones that end in those, and what only core's own ones call. */
const LEADING_TO_GUARDED = [
  "adjustInventory",
  "adjustInventoryLevelsForReservationsDeletion",
  "adjustInventoryLevelsForReservationsRestore",
  "adjustInventoryLevelsForReservations_",
  "createReservationItems",
  "deleteReservationItemByLocationId",
  "deleteReservationItems",
  "deleteReservationItemsByLineItem",
  "restoreReservationItems",
  "restoreReservationItemsByLineItem",
  "softDeleteReservationItems",
  "updateInventoryLevels",
  "updateReservationItems",
]
/** They write no quantity that stands beside others: new rows, names, or whole levels that go. */
const HARMLESS = [
  "createInventoryItems",
  "createInventoryItems_",
  "createInventoryLevels",
  "createInventoryLevels_",
  "deleteInventoryItemLevelByLocationId",
  "deleteInventoryLevel",
  "updateInventoryItems",
  "updateInventoryItems_",
]
