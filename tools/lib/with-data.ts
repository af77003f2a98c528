import { buildBackend, buildPlugins } from "./builds.ts"
import { type DataTarget, migrate } from "./data.ts"
import { main, onInterrupt } from "./program.ts"
import type { Settings } from "./settings.ts"
import type { Steps } from "./steps.ts"
import { System } from "./system.ts"

/** Does work on the marketplace's data, built and migrated first, and stops what it started, whatever happens. */
export async function withData(
  settings: Settings,
  steps: Steps,
  work: (target: DataTarget) => Promise<void>,
): Promise<void> {
  const system = new System(settings, steps)
  onInterrupt(() => system.stop())
  await main(
    async () => {
      const target = await system.openData()
      await buildPlugins(steps)
      await buildBackend(steps)
      await migrate(steps, target)
      await work(target)
      await system.stop()
    },
    () => system.stop(),
  )
}
