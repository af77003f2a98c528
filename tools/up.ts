import { shown } from "./lib/paths.ts"
import { main, onInterrupt } from "./lib/program.ts"
import type { RunFile } from "./lib/run-file.ts"
import { loadEnvFile, readSettings } from "./lib/settings.ts"
import { Steps, seconds } from "./lib/steps.ts"
import { System } from "./lib/system.ts"

function summary(run: RunFile, tookMilliseconds: number): string {
  const { trace_code: code = null, ...accounts } = run.demo ?? {}
  const people = Object.entries(accounts).map(
    ([who, { login, password }]) => `  ${`Demo ${who}`.padEnd(12)} ${login} / ${password}`,
  )
  const traced = code === null ? [] : [`  Demo trace   ${run.storefront_url}/t/${code}`]
  return [
    "",
    `Ready in ${seconds(tookMilliseconds)}.`,
    `  Storefront   ${run.storefront_url}`,
    `  Admin        ${run.admin_url}`,
    `  Backend      ${run.backend_url}`,
    ...people,
    ...traced,
    `  Data         ${shown(run.data_dir)} (addresses and logins for scripts: ${shown(run.data_dir)}/run.json)`,
    "Ctrl-C stops everything; the data stays.",
  ].join("\n")
}

await main(async () => {
  const began = Date.now()
  loadEnvFile()
  const system = new System(readSettings(), new Steps())
  onInterrupt(() => system.stop())
  await main(
    async () => {
      console.log(summary(await system.up(), Date.now() - began))
      throw await system.broken()
    },
    () => system.stop(),
  )
})
