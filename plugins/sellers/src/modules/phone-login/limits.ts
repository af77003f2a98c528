/** Every limit of codes and devices, and the waits that follow from what was asked and typed. Pure; dates in UTC. */

export const CODE_LIFETIME_SECONDS = 10 * 60
export const TRIES_PER_CODE = 5
export const HANDOVER_LIFETIME_SECONDS = 10 * 60
/** Characters of a hand-over code; 40 random bits. */
export const HANDOVER_LENGTH = 8
/** Wrong hand-over codes that one address may type in an hour. */
export const WRONG_HANDOVERS_PER_HOUR = 10
/** Codes that one address may ask for in an hour; many phones of a village share one address. */
export const CODES_PER_ADDRESS_HOUR = 20
export const DEVICE_LIFETIME_DAYS = 183
/** How many communes' codes the numbers that nobody has yet may use up together: every new household is one of them. */
export const UNKNOWN_SHARE = 10
/** Hand-over codes that may be made for one person in an hour. */
export const HANDOVERS_PER_HOUR = 5

const MINUTE = 60
const HOUR = 60 * MINUTE
/** Seconds between two codes for one number, by how many it got in the last day: nobody is flooded with messages. */
const PAUSES = [
  { fromCodes: 10, seconds: HOUR },
  { fromCodes: 5, seconds: 15 * MINUTE },
  { fromCodes: 1, seconds: 30 },
]
/** Seconds to wait after each five wrong tries of the last day; the last one holds from then on. */
const WAITS = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR] as const
/** How far back codes of a number and wrong tries count. */
export const MEMORY_SECONDS = 24 * HOUR
export const ADDRESS_MEMORY_SECONDS = HOUR

/** What was asked for and typed, each list oldest first. */
export interface CodeHistory {
  /** Codes sent to the number for this purpose within `MEMORY_SECONDS`. */
  codes: Date[]
  /** Wrong tries for the number and purpose within `MEMORY_SECONDS`. */
  wrong: Date[]
  /** Codes the address asked for within `ADDRESS_MEMORY_SECONDS`. */
  of_address: Date[]
}

/** Shortest wait after a first code, told to whoever asked. */
export const SECONDS_BETWEEN_CODES = 30

function secondsUntil(since: Date | undefined, seconds: number, now: Date): number {
  return since ? Math.max(0, Math.ceil(seconds - (now.getTime() - since.getTime()) / 1000)) : 0
}

/** Seconds until a number may try again; 0: now. Counts from the fifth, tenth, … wrong try. */
export function waitAfterWrongTries(wrong: Date[], now: Date): number {
  const rounds = Math.floor(wrong.length / TRIES_PER_CODE)
  if (rounds === 0) {
    return 0
  }
  const seconds = WAITS[rounds - 1] ?? HOUR
  return secondsUntil(wrong[rounds * TRIES_PER_CODE - 1], seconds, now)
}

/** Seconds until a code may be sent; 0: now. */
export function waitBeforeCode({ codes, wrong, of_address }: CodeHistory, now: Date): number {
  const pause = PAUSES.find(({ fromCodes }) => codes.length >= fromCodes)?.seconds ?? 0
  return Math.max(
    waitAfterWrongTries(wrong, now),
    secondsUntil(codes.at(-1), pause, now),
    secondsUntil(of_address.at(-CODES_PER_ADDRESS_HOUR), ADDRESS_MEMORY_SECONDS, now),
  )
}

/** Seconds until an address may type a hand-over code; `wrong` are its wrong ones within `ADDRESS_MEMORY_SECONDS`. */
export function waitAfterWrongHandovers(wrong: Date[], now: Date): number {
  return secondsUntil(wrong.at(-WRONG_HANDOVERS_PER_HOUR), ADDRESS_MEMORY_SECONDS, now)
}

/** Vietnam keeps no summer time. */
const VIETNAM_OFFSET_MS = 7 * HOUR * 1000

/** Midnight of the first of this month in Asia/Ho_Chi_Minh. */
export function monthStart(now: Date): Date {
  const local = new Date(now.getTime() + VIETNAM_OFFSET_MS)
  return new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), 1) - VIETNAM_OFFSET_MS)
}
