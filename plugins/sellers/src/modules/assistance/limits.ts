/** How many papers may be announced: a photo costs an officer's look, and the household's phone a message. Pure. */

/** Papers of one helper in a day; a walk through a village is about that long. */
export const PAPERS_PER_HELPER_DAY = 10
/** Papers about one number in a day, whoever asks: nobody is flooded with messages. */
export const PAPERS_PER_NUMBER_DAY = 3

const DAY_SECONDS = 24 * 60 * 60

/** When papers were announced within the last day, each list oldest first, UTC. */
export interface PaperHistory {
  of_helper: Date[]
  of_number: Date[]
}

function secondsUntilDayAfter(since: Date | undefined, now: Date): number {
  return since ? Math.max(0, Math.ceil(DAY_SECONDS - (now.getTime() - since.getTime()) / 1000)) : 0
}

/** Seconds until this helper may announce a paper about this number; 0: now. */
export function waitBeforePaper({ of_helper, of_number }: PaperHistory, now: Date): number {
  return Math.max(
    secondsUntilDayAfter(of_helper.at(-PAPERS_PER_HELPER_DAY), now),
    secondsUntilDayAfter(of_number.at(-PAPERS_PER_NUMBER_DAY), now),
  )
}
