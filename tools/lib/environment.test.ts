import { readFileSync } from "node:fs"
import path from "node:path"
import { expect, it } from "vitest"
import { backendEnvironment } from "./environment.ts"
import { root } from "./paths.ts"
import { readSettings } from "./settings.ts"

const MOST_HEAPS = "2"

it("keeps what threads leave behind of photos small, here and in the container alike", () => {
  const settings = readSettings({})
  const { MALLOC_ARENA_MAX } = backendEnvironment(settings, {} as Parameters<typeof backendEnvironment>[1], "")
  expect(MALLOC_ARENA_MAX).toBe(MOST_HEAPS)
  const container = readFileSync(path.join(root, "backend/Dockerfile"), "utf8")
  expect(container).toMatch(new RegExp(`^ENV .*\\bMALLOC_ARENA_MAX=${MOST_HEAPS}\\b`, "m"))
})
