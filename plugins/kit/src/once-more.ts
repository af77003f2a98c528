/**
 * A work that looks at everything there is to do: asked for while it runs, however often, it runs once more after that and no
 * oftener. Whoever asks waits for a run that began after the asking.
 */
export function onceMore<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null
  let next: Promise<T> | null = null
  const start = (): Promise<T> => {
    const run = work().finally(() => {
      if (running === run) {
        running = null
      }
    })
    running = run
    return run
  }
  return () => {
    if (!running) {
      return start()
    }
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null
        return start()
      })
    return next
  }
}
