import { readFileSync } from "node:fs"
import path from "node:path"
import { expect, it } from "vitest"
import { paths } from "@/lib/paths"

const storefront = path.resolve(import.meta.dirname, "../../..")

it("hands out the script of docs/ as it is", () => {
  const handedOut = readFileSync(path.join(storefront, "public", paths.verifyScript), "utf8")
  expect(handedOut).toBe(readFileSync(path.join(storefront, "../docs/verify-lot.mjs"), "utf8"))
})
