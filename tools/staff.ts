import path from "node:path"
import { parseArgs } from "node:util"
import { giveStaffScope } from "./lib/data.ts"
import { backendEnvironment } from "./lib/environment.ts"
import { Failure } from "./lib/failure.ts"
import { builtBackend } from "./lib/paths.ts"
import { main } from "./lib/program.ts"
import { readRunFile } from "./lib/run-file.ts"
import { readSecrets } from "./lib/secrets.ts"
import { loadEnvFile, readSettings } from "./lib/settings.ts"
import { Steps } from "./lib/steps.ts"
import { withData } from "./lib/with-data.ts"

const everyDuty = "curate,verify,orders,money,settings"

/** The wish as environment variables of the script that carries it out. */
function wish(): Record<string, string> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { level: { type: "string" }, code: { type: "string" }, duties: { type: "string" } },
  })
  const [email] = positionals
  if (!email || positionals.length > 1) {
    throw new Failure("Whose scope?", "Say e.g. npm run staff -- an@example.com --level commune --code 10210")
  }
  const level = values.level ?? "site"
  const usual = level === "site" ? everyDuty : "curate,verify,orders"
  return {
    STAFF_EMAIL: email,
    STAFF_LEVEL: level,
    STAFF_CODE: values.code ?? "",
    STAFF_DUTIES: values.duties ?? usual,
  }
}

await main(async () => {
  loadEnvFile()
  const settings = readSettings()
  const given = wish()
  const steps = new Steps()
  const running = readRunFile(settings.dataDir)
  if (running) {
    const env = backendEnvironment(settings, readSecrets(settings.dataDir, process.env), running.database_url)
    const logs = path.join(settings.dataDir, "logs")
    const { database_url: databaseUrl } = running
    return giveStaffScope(steps, { dataDir: settings.dataDir, databaseUrl, env, logs, cwd: builtBackend }, given)
  }
  await withData(settings, steps, (target) => giveStaffScope(steps, target, given))
})
