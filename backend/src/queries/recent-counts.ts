/** So many different lists are remembered at most; who asks for more at once gets true counts. */
const MOST = 1_000

/** Counts that were true a moment ago, by what was counted. */
export class RecentCounts {
  private readonly known = new Map<string, { count: number; until: number }>()

  /** @param lifetime milliseconds a count may be used */
  constructor(
    private readonly lifetime: number,
    private readonly now: () => number = Date.now,
  ) {}

  get(key: string): number | undefined {
    const entry = this.known.get(key)
    return entry && entry.until > this.now() ? entry.count : undefined
  }

  /** Remembers a count that was just read; one that is still remembered keeps its end. */
  keep(key: string, count: number): void {
    if (this.get(key) !== undefined) {
      return
    }
    if (this.known.size >= MOST) {
      this.known.clear()
    }
    this.known.set(key, { count, until: this.now() + this.lifetime })
  }
}
