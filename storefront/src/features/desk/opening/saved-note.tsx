import { styles } from "../frame/styles"
import type { SavedState } from "./use-draft"
import type { OpeningWords } from "./words"

/** Where the answers are now: on this phone, or kept by the market too. */
export function SavedNote({ state, words }: { state: SavedState; words: OpeningWords }) {
  const said = { fresh: words.later, phone: words.saved, both: words.savedBoth, offline: words.offline }[state]
  return (
    <p role="status" className={state === "offline" ? styles.offline : styles.hint}>
      {said}
    </p>
  )
}
