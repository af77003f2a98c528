import { spawn } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { root } from "../lib/paths.ts"
import { bin } from "../lib/processes.ts"
import { add, failure, type Report } from "./report.ts"

/** Runs one vitest project with its output shown. A run that leaves no report crashed, and counts as a failure. */
export async function runVitest(project: string, env: NodeJS.ProcessEnv, filters: string[] = []): Promise<Report> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "cho-lang-test-"))
  const reportFile = path.join(folder, "report.json")
  const reporters = ["--reporter=default", "--reporter=./tools/test/reporter.ts"]
  const args = [bin("vitest/vitest.mjs"), "run", "--project", project, "--silent=passed-only", ...reporters, ...filters]
  const exit = await new Promise<number>((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env, TEST_REPORT: reportFile },
      stdio: ["ignore", "inherit", "inherit"],
    })
    const stop = () => child.kill("SIGTERM")
    process.once("SIGTERM", stop)
    child.once("error", () => resolve(1))
    child.once("exit", (code) => {
      process.off("SIGTERM", stop)
      resolve(code ?? 1)
    })
  })
  const report = existsSync(reportFile) ? (JSON.parse(readFileSync(reportFile, "utf8")) as Report) : undefined
  rmSync(folder, { recursive: true, force: true })
  if (!report) {
    console.error(`✗ ${project}: vitest ended without a report (exit ${exit})`)
    return failure(project, `vitest ended without a report (exit ${exit})`)
  }
  return exit !== 0 && report.failed === 0 ? add(report, failure(project, `vitest ended with exit ${exit}`)) : report
}
