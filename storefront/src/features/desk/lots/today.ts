/** Today in Vietnam, `YYYY-MM-DD`, whatever zone the machine is set to. */
export const today = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
