const running = new Map<string, Promise<unknown>>()

/**
 * Callers with the same key wait for the one that is at work instead of queueing for its lock. Other processes
 * are kept apart by that lock. All callers of a key must ask for the same thing.
 */
export function singleFlight<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const atWork = running.get(key)
  if (atWork) {
    return atWork as Promise<Result>
  }
  const started = work().finally(() => running.delete(key))
  running.set(key, started)
  return started
}
