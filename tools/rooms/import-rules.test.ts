import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { importRules } from "./import-rules.ts"

let base: string

beforeEach(() => {
  base = mkdtempSync(path.join(os.tmpdir(), "cho-lang-rooms-"))
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

/** A miniature of the house with these files; the names of the rules it breaks. */
async function broken(files: Record<string, string>): Promise<string[]> {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(base, file)), { recursive: true })
    writeFileSync(path.join(base, file), text)
  }
  return [...new Set((await importRules(base)).map(({ rule }) => rule))]
}

const other = { "plugins/b/src/workflows/sell.ts": "export const sell = 1" }

describe.each([
  ["plugin-imports-no-plugin", { ...other, "plugins/a/src/workflows/x.ts": 'import "../../../b/src/workflows/sell"' }],
  ["plugin-imports-no-plugin", { "plugins/a/src/workflows/x.ts": 'import "@cho-lang/b/workflows"' }],
  ["plugin-imports-no-room", { "backend/src/x.ts": "", "plugins/a/src/x.ts": 'import "../../../backend/src/x"' }],
  ["kit-imports-no-room", { ...other, "plugins/kit/src/x.ts": 'import "../../b/src/workflows/sell"' }],
  ["kit-imports-no-room", { "plugins/kit/src/x.ts": 'import "@medusajs/framework/utils"' }],
  [
    "workflows-import-no-queries",
    { "plugins/a/src/queries/q.ts": "", "plugins/a/src/workflows/x.ts": 'import "../queries/q"' },
  ],
  [
    "modules-know-no-callers",
    { "plugins/a/src/workflows/x.ts": "", "plugins/a/src/modules/m/service.ts": 'import "../../workflows/x"' },
  ],
  ["backend-imports-only-plugins", { "seed/src/x.ts": "", "backend/src/x.ts": 'import "../../seed/src/x"' }],
  ["storefront-imports-no-backend", { "backend/src/x.ts": "", "storefront/src/x.ts": 'import "../../backend/src/x"' }],
  ["storefront-imports-no-backend", { ...other, "storefront/src/x.ts": 'import "../../plugins/b/src/workflows/sell"' }],
  [
    "components-use-the-door",
    { "storefront/src/lib/backend/door.ts": "", "storefront/src/ui/x.tsx": 'import "../lib/backend/door"' },
  ],
  [
    "seed-calls-only-workflows",
    { "plugins/b/src/modules/m/service.ts": "", "seed/src/x.ts": 'import "../../plugins/b/src/modules/m/service"' },
  ],
  ["tools-hold-no-product-logic", { ...other, "tools/x.ts": 'import "../plugins/b/src/workflows/sell"' }],
  ["framework-is-the-only-door", { "plugins/a/src/x.ts": 'import { z } from "zod"' }],
  ["framework-is-the-only-door", { "backend/src/x.ts": 'import "@mikro-orm/postgresql"' }],
  ["no-enterprise-parts", { "backend/src/x.ts": 'import "@medusajs/rbac"' }],
  [
    "no-cycles",
    {
      "tools/a.ts": 'import { b } from "./b"\nexport const a = b',
      "tools/b.ts": 'import { a } from "./a"\nexport const b = a',
    },
  ],
])("%s", (rule, files) => {
  it(`is broken by ${Object.keys(files).at(-1)}`, async () => {
    expect(await broken(files as Record<string, string>)).toEqual([rule])
  })
})

it("lets every room do what it may", async () => {
  const allowed = {
    ...other,
    "plugins/kit/src/phone.ts": "export const phone = 1",
    "plugins/b/src/modules/m/models/x.ts": 'import "./y"',
    "plugins/b/src/modules/m/models/y.ts": 'import "./x"',
    "plugins/a/src/api/route.ts": 'import "../workflows/x"\nimport "../queries/q"',
    "plugins/a/src/workflows/x.ts":
      'import "../../../kit/src/phone"\nimport "@cho-lang/kit/phone"\nimport "@medusajs/framework/zod"',
    "plugins/a/src/queries/q.ts": "",
    "backend/src/x.ts": 'import "../../plugins/b/src/workflows/sell"\nimport "@cho-lang/b/workflows"',
    "seed/src/x.ts":
      'import "../../plugins/b/src/workflows/sell"\nimport "@cho-lang/b/workflows"\nimport "@cho-lang/kit/phone"',
    "storefront/src/ui/x.tsx": 'import "../lib/backend/products"\nimport "@cho-lang/kit/phone"',
    "storefront/src/lib/backend/products.ts": 'import "./door"',
    "storefront/src/lib/backend/door.ts": "",
  }
  expect(await broken(allowed)).toEqual([])
})
