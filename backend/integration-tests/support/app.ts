import path from "node:path"
import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createPostgresDatabaseTemplate, restorePostgresDatabaseFromTemplate, startApp } from "@medusajs/test-utils"
import { afterAll, afterEach, beforeAll, beforeEach, describe, vi } from "vitest"
import { copyTemplate, specDatabase } from "./template"

/** Folder of medusa-config.ts. */
const backend = path.resolve(__dirname, "../..")
const BACKGROUND_MS = 60_000
const LOOK_EVERY_MS = 50

export interface App {
  container: () => MedusaContainer
  /** Origin of the running application. */
  origin: () => string
}

/**
 * The real application, booted as `medusa start` does, plugins as built, on a migrated database of its own. What
 * `beforeAll` of the suite writes is there again before each test; what a test writes is gone after it.
 *
 * The parts are those of Medusa's own test runner. Its whole is not used: it migrates every database anew and loads
 * all modules twice, which takes longer than most suites.
 */
export function describeApp(title: string, suite: (app: App) => void, options: { retry?: number } = {}): void {
  describe(title, options, () => {
    const database = { databaseName: specDatabase(), templateName: `${specDatabase()}_begun` }
    let running: Awaited<ReturnType<typeof startApp>> | undefined
    let isKept = false

    const app = () => {
      if (!running) {
        throw new Error("The application runs only while the tests of its suite do")
      }
      return running
    }

    beforeAll(async () => {
      await copyTemplate()
      running = await startApp({ cwd: backend })
      // A spec runs the jobs that it is about itself: on a slow machine the minute's own run would come in between.
      await new WorkflowScheduler().clear()
    })
    beforeEach(async () => {
      // Before the first test, so that what the suite's own `beforeAll` wrote is kept too.
      const keepOrRestore = isKept ? restorePostgresDatabaseFromTemplate : createPostgresDatabaseTemplate
      await keepOrRestore(database)
      isKept = true
    })
    afterEach(() => backgroundWork(app().container))
    afterAll(async () => running?.shutdown())

    suite({ container: () => app().container, origin: () => `http://localhost:${app().port}` })
  })
}

/** The same for races, crashes and sums: what goes wrong there one time in many is wrong, and gets no second try. */
export function describeAppOnce(title: string, suite: (app: App) => void): void {
  describeApp(title, suite, { retry: 0 })
}

/** Waits for workflows that a test began and did not wait for: they would write into the next test's database. */
async function backgroundWork(container: MedusaContainer): Promise<void> {
  const engine = container.resolve(Modules.WORKFLOW_ENGINE)
  const state = { $nin: ["not_started", "done", "reverted", "failed"] }
  await vi.waitFor(
    async () => {
      const running = await engine.listWorkflowExecutions({ state })
      if (running.length > 0) {
        throw new Error(`Still running: ${running.map((execution) => execution.workflow_id).join(", ")}`)
      }
    },
    { timeout: BACKGROUND_MS, interval: LOOK_EVERY_MS },
  )
}
