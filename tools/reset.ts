import { existsSync, rmSync } from "node:fs"
import { createInterface } from "node:readline/promises"
import { Failure } from "./lib/failure.ts"
import { root, shown } from "./lib/paths.ts"
import { Cluster } from "./lib/postgres/cluster.ts"
import { movedFolder } from "./lib/postgres/place.ts"
import { main } from "./lib/program.ts"
import { runningStart } from "./lib/run-lock.ts"
import { loadEnvFile, readSettings } from "./lib/settings.ts"

async function confirmed(folder: string): Promise<boolean> {
  if (process.argv.includes("--yes")) return true
  if (!process.stdin.isTTY)
    throw new Failure("Nobody is here to ask", "Say `npm run reset -- --yes` to delete without asking.")
  const line = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await line.question(`Delete the database, pictures, secrets and logs in ${folder}? Type yes: `)
  line.close()
  return answer.trim().toLowerCase() === "yes"
}

await main(async () => {
  loadEnvFile()
  const { dataDir } = readSettings()
  if (dataDir === root || root.startsWith(`${dataDir}/`)) {
    throw new Failure(`DATA_DIR=${dataDir} holds more than data`, "Choose a folder of its own.")
  }
  if (!existsSync(dataDir)) return console.log(`Nothing to delete: ${shown(dataDir)} does not exist.`)
  const pid = runningStart(dataDir)
  if (pid !== undefined) throw new Failure(`The system runs (process ${pid})`, "Stop it with Ctrl-C first.")
  if (!(await confirmed(shown(dataDir)))) return console.log("Kept everything.")
  if (existsSync(`${dataDir}/postgres.json`)) new Cluster({ dataDir }).stop()
  const moved = movedFolder(dataDir)
  if (moved) rmSync(moved, { recursive: true, force: true })
  rmSync(dataDir, { recursive: true, force: true })
  console.log(`Deleted ${shown(dataDir)}. The next npm start begins anew.`)
})
