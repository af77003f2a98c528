/** What a stage found. Each lint, type and room check counts as one. */
export interface Report {
  passed: number
  failed: number
  /** What failed, with its first error in one line: told again at the end, where a long log is read first. */
  faults: { name: string; reason: string }[]
  skipped: { name: string; reason: string }[]
  /** Tests that passed at their second try only, with what was wrong at the first; they count as passed, and are told. */
  shaky: { name: string; reason: string }[]
}

export const nothing: Report = { passed: 0, failed: 0, faults: [], skipped: [], shaky: [] }

export function add(...reports: Report[]): Report {
  return {
    passed: reports.reduce((sum, { passed }) => sum + passed, 0),
    failed: reports.reduce((sum, { failed }) => sum + failed, 0),
    faults: reports.flatMap(({ faults }) => faults),
    skipped: reports.flatMap(({ skipped }) => skipped),
    shaky: reports.flatMap(({ shaky }) => shaky),
  }
}

/** One check; its details are printed by whoever ran it. */
export function check(name: string, passed: boolean): Report {
  return passed ? { ...nothing, passed: 1 } : failure(name, "its findings are printed above")
}

/** One failure of something that found nothing else. */
export function failure(name: string, reason: string): Report {
  return { ...nothing, failed: 1, faults: [{ name, reason }] }
}

/** `12 passed, 0 failed, 1 skipped`; nothing about skipped when there is none. */
export function sentence({ passed, failed, skipped }: Report): string {
  return `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ""}`
}
