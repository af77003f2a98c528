/** Some phones never say that the network is back. */
const againMs = 10_000
/** A request made the moment a phone says so often still fails. */
const soonMs = 3_000

/** Runs `deed` when the network is back, and now and then in case nobody says so. Answers how to stop it. */
export function whenOnline(deed: () => void): () => void {
  let soon: ReturnType<typeof setTimeout> | undefined
  const back = () => {
    deed()
    clearTimeout(soon)
    soon = setTimeout(deed, soonMs)
  }
  const often = setInterval(deed, againMs)
  addEventListener("online", back)
  return () => {
    removeEventListener("online", back)
    clearInterval(often)
    clearTimeout(soon)
  }
}
