import path from "node:path"
import { defineConfig } from "vitest/config"

const root = import.meta.dirname
const minute = 60_000

/** The real backend against a real PostgreSQL; plugins run as built, the backend's own files through ts-node. */
const backend = {
  setupFiles: ["tools/test/integration-setup.ts"],
  globals: true,
  pool: "forks" as const,
  execArgv: ["-r", "ts-node/register/transpile-only"],
  maxWorkers: 2,
  hookTimeout: 4 * minute,
  // What comes of an event is looked for so long: a busy machine takes more than the second that is vitest's own choice.
  expect: { poll: { timeout: 15_000 } },
  testTimeout: minute,
  env: {
    TS_NODE_PROJECT: path.join(root, "backend/tsconfig.json"),
    MEDUSA_DISABLE_TELEMETRY: "true",
    LOG_LEVEL: "error",
    // A key of the tests; the configuration is read before a suite can say anything.
    IDENTITY_KEYS: `test:${Buffer.alloc(32, 7).toString("base64")}`,
    // PKCS8 of an Ed25519 key that is 32 times the same byte.
    TRACE_SIGNING_KEY: Buffer.from(`302e020100300506032b657004220420${"07".repeat(32)}`, "hex").toString("base64"),
    DISABLE_MEDUSA_ADMIN: "true",
    DEMO_DATA: "1",
    // Stands in for transfers, whose money comes after the order.
    PAYMENT_PROVIDERS: path.join(root, "backend/integration-tests/support/late-payment.ts"),
  },
}

/** Four kinds of test; `npm test` runs them in this order, `npx vitest --project unit` while working. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias: { "@": path.join(root, "storefront/src") } },
        test: {
          name: "unit",
          include: [
            "plugins/*/src/**/*.test.{ts,tsx}",
            "{backend,seed}/src/**/*.test.ts",
            "seed/data/**/*.test.ts",
            "storefront/{src,server,journeys}/**/*.test.{ts,tsx}",
            "tools/**/*.test.ts",
          ],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "integration",
          include: ["{backend,plugins/*}/integration-tests/**/*.spec.ts"],
          ...backend,
          // Each try begins with a fresh copy of the database. What needed its second one is named at the end; races get none.
          retry: 1,
        },
      },
      // Specs that restart the database server.
      { test: { name: "restarts", include: ["backend/integration-tests/**/*.restart.ts"], ...backend } },
      {
        // What needs the built shop: its pages against a small backend of the test, then a browser against the running system.
        resolve: { alias: { "@": path.join(root, "storefront/src") } },
        test: {
          name: "journeys",
          include: ["storefront/tests/**/*.test.ts", "storefront/journeys/**/*.journey.ts"],
          fileParallelism: false,
          hookTimeout: 2 * minute,
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 3 * minute,
          // A browser on a busy machine now and then is late by chance; what needed its second try is named at the end.
          retry: 1,
        },
      },
    ],
  },
})
