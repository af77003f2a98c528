const beatEvery = 10_000

/** Says what is going on inside a running step; shown with the next sign of life. */
export type Note = (text: string) => void

/** Milliseconds as a person reads them. */
export function seconds(milliseconds: number): string {
  return milliseconds < 10_000 ? `${(milliseconds / 1000).toFixed(1)} s` : `${Math.round(milliseconds / 1000)} s`
}

/** Runs named steps, prints each with its time, and is never silent for longer than ten seconds. */
export class Steps {
  constructor(private readonly print: (line: string) => void = console.log) {}

  /** Runs one step. Its error is passed on untouched; the caller prints it. */
  async run<T>(name: string, work: (note: Note) => Promise<T>): Promise<T> {
    const began = Date.now()
    let last = ""
    this.print(`▸ ${name}`)
    const beat = setInterval(() => {
      this.print(`  … ${name}, ${seconds(Date.now() - began)}${last ? `: ${last}` : ""}`)
    }, beatEvery)
    try {
      const result = await work((text) => {
        last = text.slice(0, 120)
      })
      this.print(`✓ ${name} ${seconds(Date.now() - began)}`)
      return result
    } finally {
      clearInterval(beat)
    }
  }

  /** Names a step that had nothing to do. */
  skip(name: string, reason: string): void {
    this.print(`✓ ${name}: ${reason}`)
  }
}
