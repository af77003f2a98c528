/** What a stage found. Each lint, type and room check counts as one. */
export interface Report {
  passed: number
  failed: number
  skipped: { name: string; reason: string }[]
  /** Tests that passed at their second try only, with what was wrong at the first; they count as passed, and are told. */
  shaky: { name: string; reason: string }[]
}

export const nothing: Report = { passed: 0, failed: 0, skipped: [], shaky: [] }

export function add(...reports: Report[]): Report {
  return {
    passed: reports.reduce((sum, { passed }) => sum + passed, 0),
    failed: reports.reduce((sum, { failed }) => sum + failed, 0),
    skipped: reports.flatMap(({ skipped }) => skipped),
    shaky: reports.flatMap(({ shaky }) => shaky),
  }
}

/** One check of a name; its details are printed by whoever ran it. */
export function check(passed: boolean): Report {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: [], shaky: [] }
}

/** `12 passed, 0 failed, 1 skipped`; nothing about skipped when there is none. */
export function sentence({ passed, failed, skipped }: Report): string {
  return `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ""}`
}
