import { buildBackend, buildKit, buildPlugins, buildStorefront } from "./lib/builds.ts"
import { Failure } from "./lib/failure.ts"
import { stopAll } from "./lib/processes.ts"
import { main, onInterrupt } from "./lib/program.ts"
import { Steps } from "./lib/steps.ts"

const steps = new Steps()

const parts: Record<string, () => Promise<void>> = {
  backend: async () => {
    await buildPlugins(steps)
    await buildBackend(steps)
  },
  storefront: async () => {
    await buildKit(steps)
    await buildStorefront(steps)
  },
}

// Builds one part for an image; `npm start` builds both by itself.
await main(async () => {
  const [name = ""] = process.argv.slice(2)
  const build = parts[name]
  if (!build) throw new Failure(`There is no part "${name}" to build`, `Say one of: ${Object.keys(parts).join(", ")}.`)
  onInterrupt(stopAll)
  await build()
}, stopAll)
