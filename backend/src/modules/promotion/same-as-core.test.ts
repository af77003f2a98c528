import { readdirSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import * as models from "@medusajs/promotion/dist/models"
import { PromotionModuleService } from "@medusajs/promotion/dist/services"
import { describe, expect, it } from "vitest"
import * as ourModels from "./models/core"
import { WholeDongPromotionService } from "./service"

const core = path.dirname(createRequire(__filename).resolve("@medusajs/promotion"))

function namesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((file) => /\.[jt]s$/.test(file) && !/\.(d|test)\.ts$/.test(file))
  return names.map((file) => path.parse(file).name).sort()
}

/** An upgrade that adds a table, a migration or a method is noticed here. */
describe("the module that stands in for core's promotions", () => {
  it("has core's migrations under their names, so that a database that ran them runs none twice", async () => {
    const names = namesIn(path.join(core, "migrations"))
    expect(namesIn(path.join(__dirname, "migrations"))).toEqual(names)
    for (const name of names) {
      expect(Object.keys(await import(`./migrations/${name}.ts`))).toEqual([name])
    }
  })

  it("has core's models", () => {
    expect(Object.keys(ourModels).sort()).toEqual(Object.keys(models).sort())
  })

  it("writes over methods that core still has", () => {
    const ours = Object.getOwnPropertyNames(WholeDongPromotionService.prototype).filter(
      (name) => name !== "constructor",
    )
    const theirs = Object.getOwnPropertyNames(PromotionModuleService.prototype)
    for (const name of ["computeActions", "createPromotions_", "updatePromotions_"]) {
      expect(ours).toContain(name)
      expect(theirs).toContain(name)
    }
  })
})
