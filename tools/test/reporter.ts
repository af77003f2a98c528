import { writeFileSync } from "node:fs"
import path from "node:path"
import { stripVTControlCharacters } from "node:util"
import type { Reporter, TestModule } from "vitest/node"
import { nothing, type Report } from "./report.ts"

/** Writes what a run found to the file named by TEST_REPORT: vitest's own JSON leaves out why a test was skipped. */
export default class ReportWriter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const report: Report = { ...nothing, faults: [], skipped: [], shaky: [] }
    const fail = (name: string, errors: readonly unknown[]) => {
      report.failed++
      report.faults.push({ name, reason: firstOf(errors) })
    }
    for (const error of unhandled) fail("outside every test", [error])
    for (const module of modules) {
      const file = path.basename(module.moduleId)
      // A file that cannot be loaded, or whose suite fails outside its tests, has no test to carry the failure.
      for (const error of module.errors()) fail(file, [error])
      for (const suite of module.children.allSuites()) {
        for (const error of suite.errors()) fail(`${file}: ${suite.fullName}`, [error])
      }
      for (const test of module.children.allTests()) {
        const result = test.result()
        if (test.diagnostic()?.flaky) report.shaky.push({ name: test.fullName, reason: firstOf(result.errors) })
        if (result.state === "passed") report.passed++
        else if (result.state === "failed") fail(`${file}: ${test.fullName}`, result.errors)
        else report.skipped.push({ name: test.fullName, reason: noteOf(result) })
      }
    }
    if (process.env.TEST_REPORT) writeFileSync(process.env.TEST_REPORT, JSON.stringify(report))
  }
}

/** The first error in one line with its place, without the colours of a terminal. */
function firstOf([error]: readonly unknown[] = []): string {
  const { message = String(error ?? "unknown"), stack = "" } = (error ?? {}) as { message?: string; stack?: string }
  const place = stack.match(/[\w./-]+\.(?:journey|restart|test|spec)\.tsx?:\d+/)?.[0] ?? ""
  return stripVTControlCharacters(`${message} ${place}`).replace(/\s+/g, " ").trim().slice(0, 600)
}

function noteOf(result: { state: string; note?: string | undefined }): string {
  return result.note ?? (result.state === "skipped" ? "no reason given" : "did not run")
}
