import { expect, it } from "vitest"
import { readSettings } from "./settings.ts"

it("is embedded with demo data on the usual ports when nothing is set", () => {
  expect(readSettings({})).toMatchObject({
    backendPort: 9000,
    storefrontPort: 3000,
    publicUrl: "http://localhost:3000",
    demo: true,
  })
  expect(readSettings({}).databaseUrl).toBeUndefined()
})

it("brings no demo people into a database that was given, unless told to", () => {
  expect(readSettings({ DATABASE_URL: "postgres://somewhere/shop" }).demo).toBe(false)
  expect(readSettings({ DATABASE_URL: "postgres://somewhere/shop", DEMO_DATA: "1" }).demo).toBe(true)
})

it.each(["abc", "0", "70000", "80.5"])("refuses the port %s and names the variable", (value) => {
  expect(() => readSettings({ STOREFRONT_PORT: value })).toThrow(`STOREFRONT_PORT=${value}`)
})

it.each(["localhost", "mysql://u:p@host/shop", "postgres://user:pass/word@host/shop"])(
  "refuses the database address %s without repeating it",
  (value) => {
    expect(() => readSettings({ DATABASE_URL: value })).toThrow("DATABASE_URL is no address")
  },
)

it("runs no server or worker alone: without Redis nobody would do its jobs", () => {
  expect(() => readSettings({ MEDUSA_WORKER_MODE: "server" })).toThrow("REDIS_URL")
  expect(readSettings({ MEDUSA_WORKER_MODE: "server", REDIS_URL: "redis://somewhere" }).backendPort).toBe(9000)
})
