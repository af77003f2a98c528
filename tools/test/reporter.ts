import { writeFileSync } from "node:fs"
import { stripVTControlCharacters } from "node:util"
import type { Reporter, TestModule } from "vitest/node"
import type { Report } from "./report.ts"

/** Writes what a run found to the file named by TEST_REPORT: vitest's own JSON leaves out why a test was skipped. */
export default class ReportWriter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const report: Report = { passed: 0, failed: unhandled.length, skipped: [], shaky: [] }
    for (const module of modules) {
      // A file that cannot be loaded, or whose suite fails outside its tests, has no test to carry the failure.
      report.failed += module.errors().length
      for (const suite of module.children.allSuites()) report.failed += suite.errors().length
      for (const test of module.children.allTests()) {
        const result = test.result()
        if (test.diagnostic()?.flaky) report.shaky.push({ name: test.fullName, reason: whyFirst(result) })
        if (result.state === "passed") report.passed++
        else if (result.state === "failed") report.failed++
        else report.skipped.push({ name: test.fullName, reason: noteOf(result) })
      }
    }
    if (process.env.TEST_REPORT) writeFileSync(process.env.TEST_REPORT, JSON.stringify(report))
  }
}

/** The first try's error in one line, without the colours of a terminal. */
function whyFirst({
  errors,
}: {
  errors?: readonly { message: string; stack?: string | undefined }[] | undefined
}): string {
  const [error] = errors ?? []
  const place = error?.stack?.match(/[\w./-]+\.(?:journey|test|spec)\.ts:\d+/)?.[0] ?? ""
  return stripVTControlCharacters(`${error?.message ?? "unknown"} ${place}`)
    .replace(/\s+/g, " ")
    .trim()
}

function noteOf(result: { state: string; note?: string | undefined }): string {
  return result.note ?? (result.state === "skipped" ? "no reason given" : "did not run")
}
