import { describe, expect, it } from "vitest"
import { namelessComponents, pluginShape } from "./folder-rules.ts"
import { completeLockfile, exactVersions, oneMedusa } from "./package-rules.ts"
import { enterpriseParts, fetchInComponent, fileTooLong, vietnameseInCode } from "./text-rules.ts"

const file = (path: string, text: string) => [{ path, text }]

describe("file-too-long", () => {
  const lines = (count: number) => "x\n".repeat(count)

  it("allows 250 lines and no more", () => {
    expect(fileTooLong(file("backend/src/a.ts", lines(250)))).toEqual([])
    expect(fileTooLong(file("backend/src/a.ts", lines(251)))).toMatchObject([{ place: "backend/src/a.ts" }])
  })

  it("leaves migrations alone", () => {
    expect(fileTooLong(file("plugins/a/src/modules/m/migrations/M1.ts", lines(900)))).toEqual([])
  })
})

describe("vietnamese-in-code", () => {
  const sentence = "export const x = () => <p>Giỏ hàng đang trống</p>"

  it("finds a sentence in a component and names its line", () => {
    expect(vietnameseInCode(file("storefront/src/cart/x.tsx", `\n${sentence}`))).toMatchObject([
      { place: "storefront/src/cart/x.tsx:2" },
    ])
  })

  it("finds it in a workflow, also in decomposed letters", () => {
    expect(vietnameseInCode(file("plugins/a/src/workflows/x.ts", sentence.normalize("NFD")))).toHaveLength(1)
  })

  it("allows it in messages, seed, tests and comments, and single words anywhere", () => {
    expect(vietnameseInCode(file("storefront/src/messages/vi.ts", sentence))).toEqual([])
    expect(vietnameseInCode(file("seed/src/x.ts", sentence))).toEqual([])
    expect(vietnameseInCode(file("storefront/src/cart/x.test.tsx", sentence))).toEqual([])
    expect(
      vietnameseInCode(file("plugins/kit/src/x.ts", "// Giỏ hàng đang trống\n/** Giỏ hàng đang trống */")),
    ).toEqual([])
    expect(vietnameseInCode(file("plugins/kit/src/x.ts", 'throw new Error("Not a whole amount of đồng")'))).toEqual([])
  })
})

describe("fetch-in-component", () => {
  it("finds fetch outside src/lib", () => {
    expect(fetchInComponent(file("storefront/src/cart/x.tsx", 'await fetch("/api/x")'))).toHaveLength(1)
    expect(fetchInComponent(file("storefront/src/lib/backend/door.ts", 'await fetch("/api/x")'))).toEqual([])
    expect(fetchInComponent(file("storefront/src/cart/x.tsx", "prefetch(x); cache.fetch(y)"))).toEqual([])
  })
})

it("no-enterprise-parts: finds flags and packages named in settings", () => {
  expect(enterpriseParts(file("backend/medusa-config.ts", "featureFlags: { rbac: true }"))).toHaveLength(1)
  expect(
    enterpriseParts(file("backend/package.json", '{"dependencies":{"@medusajs/auth-oidc":"2.21.2"}}')),
  ).toHaveLength(1)
  expect(enterpriseParts(file("backend/medusa-config.ts", "featureFlags: { translation: true }"))).toEqual([])
})

it("plugin-shape: knows Medusa's folders and no others", () => {
  expect(pluginShape(["plugins/a/src/helpers/x.ts"])).toHaveLength(1)
  expect(pluginShape(["plugins/a/src/x.ts"])).toHaveLength(1)
  expect(pluginShape(["plugins/a/src/workflows/x.ts", "plugins/kit/src/phone.ts"])).toEqual([])
})

it("nameless-component: finds index.tsx", () => {
  expect(namelessComponents(["storefront/src/ui/index.tsx", "storefront/src/ui/picture.tsx"])).toHaveLength(1)
})

describe("one-medusa", () => {
  const lock = (packages: Record<string, string>) => ({
    packages: Object.fromEntries(Object.entries(packages).map(([place, version]) => [place, { version }])),
  })

  it("finds a second copy", () => {
    const packages = {
      "node_modules/@medusajs/utils": "2.21.2",
      "node_modules/x/node_modules/@medusajs/utils": "2.21.2",
    }
    expect(oneMedusa(lock(packages))).toHaveLength(1)
  })

  it("finds a second version, but lets packages with their own numbering be", () => {
    expect(
      oneMedusa(lock({ "node_modules/@medusajs/utils": "2.21.2", "node_modules/@medusajs/types": "2.21.1" })),
    ).toHaveLength(1)
    expect(oneMedusa(lock({ "node_modules/@medusajs/utils": "2.21.2", "node_modules/@medusajs/ui": "4.2.6" }))).toEqual(
      [],
    )
  })
})

it("exact-versions: finds a range", () => {
  expect(exactVersions(file("seed/package.json", '{"dependencies":{"pg":"^8.0.0"}}'))).toHaveLength(1)
  expect(exactVersions(file("seed/package.json", '{"dependencies":{"pg":"8.23.1"}}'))).toEqual([])
})

it("complete-lockfile: finds what npm ci would refuse", () => {
  const packages = { "node_modules/a": { version: "1.0.0", optionalDependencies: { o: "1.0.0" } } }
  expect(completeLockfile({ packages })).toHaveLength(1)
})
