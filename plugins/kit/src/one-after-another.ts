let last: Promise<unknown> = Promise.resolve()

/** Runs what needs much memory one at a time in this process, in the order of asking. */
export function oneAfterAnother<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work)
  last = mine.catch(() => undefined)
  return mine
}
