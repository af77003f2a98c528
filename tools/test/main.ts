import { buildKit, buildPlugins } from "../lib/builds.ts"
import { describe } from "../lib/failure.ts"
import type { Cluster } from "../lib/postgres/cluster.ts"
import { startNothingMore, stopAll } from "../lib/processes.ts"
import { Steps, seconds } from "../lib/steps.ts"
import type { System } from "../lib/system.ts"
import { lintStage } from "./lint-stage.ts"
import { add, failure, nothing, type Report, sentence } from "./report.ts"
import { openRestartDoor } from "./restart-door.ts"
import { dropSpecs } from "./template.ts"
import { prepareSpecs, startTestCluster, startTestSystem } from "./test-system.ts"
import { typesStage } from "./types-stage.ts"
import { runVitest } from "./vitest-stage.ts"

const steps = new Steps()
let cluster: Cluster | undefined
let system: System | undefined

async function testCluster(): Promise<Cluster> {
  cluster ??= await steps.run("Test PostgreSQL", startTestCluster)
  return cluster
}

async function journeys(filters: string[]): Promise<Report> {
  const started = await startTestSystem(await testCluster(), steps)
  system = started.system
  const report = await runVitest("journeys", { RUN_DIR: started.run.data_dir }, filters)
  await system.stop()
  return report
}

/** Runs specs of the backend, each worker on a copy of the migrated database. */
async function specs(run: (env: NodeJS.ProcessEnv, cluster: Cluster) => Promise<Report>): Promise<Report> {
  await buildPlugins(steps)
  const began = await testCluster()
  const report = await run(await prepareSpecs(began, steps), began)
  await dropSpecs(began.url("postgres"))
  return report
}

const stages: Record<string, (filters: string[]) => Promise<Report>> = {
  lint: lintStage,
  types: async () => {
    await buildPlugins(steps)
    return typesStage()
  },
  unit: async (filters) => {
    await buildKit(steps)
    return runVitest("unit", {}, filters)
  },
  integration: (filters) => specs((env) => runVitest("integration", env, filters)),
  // One PostgreSQL for all specs: those that restart it run alone.
  restarts: (filters) =>
    specs(async (env, began) => {
      const door = await openRestartDoor(began)
      return runVitest("restarts", { ...env, RESTART_URL: door.url }, filters).finally(door.close)
    }),
  journeys,
}

/** Runs one stage; one that breaks down counts as one failure and does not keep the others from running. */
async function runStage(name: string, filters: string[]): Promise<Report> {
  const began = Date.now()
  console.log(`\n== ${name}`)
  const beat = setInterval(() => console.log(`  … ${name}, ${seconds(Date.now() - began)}`), 25_000)
  const report = await stages[name]?.(filters)
    .catch((error: unknown) => {
      console.error(describe(error))
      return failure(name, error instanceof Error ? error.message : String(error))
    })
    .finally(() => clearInterval(beat))
  const found = report ?? nothing
  console.log(`== ${name}: ${sentence(found)} (${seconds(Date.now() - began)})`)
  return found
}

async function cleanUp(): Promise<void> {
  await system?.stop().catch((error: unknown) => console.error(describe(error)))
  await stopAll()
  cluster?.stop()
}

const words = process.argv.slice(2)
const wanted = Object.keys(stages).filter((name) => words.includes(name))
const filters = words.filter((word) => !(word in stages))
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    startNothingMore()
    void cleanUp().then(() => process.exit(130))
  })
}

const began = Date.now()
const reports: Report[] = []
for (const name of wanted.length > 0 ? wanted : Object.keys(stages)) reports.push(await runStage(name, filters))
await cleanUp()
const total = add(...reports)
console.log(`\nTests took ${seconds(Date.now() - began)}.`)
for (const { name, reason } of total.skipped) console.log(`skipped: ${name} (${reason})`)
for (const { name, reason } of total.faults) console.log(`failed: ${name} (${reason})`)
for (const { name, reason } of total.shaky) console.log(`passed at the second try only: ${name} (${reason})`)
console.log(sentence(total))
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)
