const MINUTE = 60
const DAY = 24 * 60 * MINUTE

/** So many wrong tries in so many seconds. */
export interface Limit {
  tries: number
  seconds: number
}

/**
 * Of one order's number, and of one telephone: whoever knows either must not try out the other. A buyer who cannot
 * remember which telephone it was has three or four.
 */
export const OF_ONE: Limit[] = [
  { tries: 5, seconds: 15 * MINUTE },
  { tries: 20, seconds: DAY },
]

/** Of one address; a village may stand behind one. */
export const OF_ADDRESS: Limit[] = [
  { tries: 10, seconds: 15 * MINUTE },
  { tries: 60, seconds: DAY },
]

/** How far back tries count. */
export const MEMORY_SECONDS = DAY

/** Seconds until there may be another try; 0: now. `tries` are the wrong ones, oldest first. Pure. */
export function waitAfter(tries: Date[], limits: Limit[], now: Date): number {
  const waits = limits.map(({ tries: most, seconds }) => {
    const first = tries.at(-most)
    return first ? Math.ceil(seconds - (now.getTime() - first.getTime()) / 1000) : 0
  })
  return Math.max(0, ...waits)
}
