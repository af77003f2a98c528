import { mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { fillOnce, migrate } from "./lib/data.ts"
import { Failure } from "./lib/failure.ts"
import { publishableKey } from "./lib/postgres/database.ts"
import { main, onInterrupt } from "./lib/program.ts"
import { readSettings } from "./lib/settings.ts"
import { Steps } from "./lib/steps.ts"
import { System } from "./lib/system.ts"

// One-shot of docker-compose.yml: brings a given database up to date and leaves the publishable key in a file.
await main(async () => {
  const settings = readSettings()
  if (!settings.databaseUrl) throw new Failure("DATABASE_URL is not set", "Name the database to prepare.")
  const steps = new Steps()
  const system = new System(settings, steps)
  onInterrupt(() => system.stop())
  await main(
    async () => {
      const target = await system.openData()
      await migrate(steps, target)
      await fillOnce(steps, target, settings.demo)
      const file = process.env.PUBLISHABLE_KEY_FILE
      if (file) {
        mkdirSync(path.dirname(file), { recursive: true })
        writeFileSync(file, (await publishableKey(target.databaseUrl)) ?? "")
      }
      await system.stop()
    },
    () => system.stop(),
  )
})
