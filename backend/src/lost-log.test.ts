import { spawnSync } from "node:child_process"
import { existsSync, openSync } from "node:fs"
import path from "node:path"
import { expect, it } from "vitest"

const register = path.resolve(__dirname, "../../node_modules/ts-node/register/transpile-only")

/** Writes to a log that is full, then says by its exit code that it went on. */
function run(prepare: string): number | null {
  const program = `${prepare}; process.stdout.write("a line"); setTimeout(() => process.exit(42), 200)`
  const full = openSync("/dev/full", "w")
  return spawnSync(process.execPath, ["-r", register, "-e", program], {
    stdio: ["ignore", full, "ignore"],
    cwd: __dirname,
  }).status
}

it.skipIf(!existsSync("/dev/full"))("goes on when the log's disk is full, which Node alone does not", () => {
  expect(run("")).not.toBe(42)
  expect(run('require("./lost-log").surviveLostLog()')).toBe(42)
})
