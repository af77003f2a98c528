import { parseArgs } from "node:util"
import { loadSeed } from "./lib/data.ts"
import { Failure } from "./lib/failure.ts"
import { main } from "./lib/program.ts"
import { loadEnvFile, readSettings } from "./lib/settings.ts"
import { Steps } from "./lib/steps.ts"
import { withData } from "./lib/with-data.ts"

function productCount(): Record<string, string> {
  const { values } = parseArgs({ options: { products: { type: "string" } } })
  if (values.products === undefined) return {}
  if (/^[1-9]\d{0,6}$/.test(values.products)) return { SEED_PRODUCTS: values.products }
  throw new Failure(`--products ${values.products} is no number of products`, "Say e.g. --products 100000.")
}

await main(async () => {
  loadEnvFile()
  const settings = readSettings()
  const products = productCount()
  if (!settings.demo) {
    throw new Failure(
      "The seed holds invented stalls and people",
      "Set DEMO_DATA=1 if this database is meant for them.",
    )
  }
  const steps = new Steps()
  await withData(settings, steps, (target) => loadSeed(steps, target, products))
})
