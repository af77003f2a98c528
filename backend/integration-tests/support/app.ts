import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { describe } from "vitest"

/** Folder of medusa-config.ts. */
const backend = path.resolve(__dirname, "../..")

export interface App {
  container: () => MedusaContainer
  /** Origin of the running application. */
  origin: () => string
}

/**
 * The real application, plugins as built, on a database of its own. What `beforeAll` of the suite writes
 * is there again before each test; what a test writes is gone after it.
 */
export function describeApp(title: string, suite: (app: App) => void): void {
  describe(title, () => {
    medusaIntegrationTestRunner({
      medusaConfigFile: backend,
      env: { DISABLE_MEDUSA_ADMIN: "true", DEMO_DATA: "1" },
      testSuite: ({ api, getContainer }) => {
        suite({
          container: () => getContainer(),
          origin: () => (api as unknown as { defaults: { baseURL: string } }).defaults.baseURL,
        })
      },
    })
  })
}
