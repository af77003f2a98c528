import type { DeskMessages } from "@/messages/desk/vi"
import { styles } from "../frame/styles"
import type { OpeningWords } from "./words"

type Props = { sending: boolean; words: OpeningWords; frame: DeskMessages["frame"]; onSend: () => void }

/** All is answered, and waits for a network. */
export function WaitingScreen({ sending, words, frame, onSend }: Props) {
  return (
    <div className={styles.form}>
      <h1>{words.waitingTitle}</h1>
      <p>{words.waiting}</p>
      <div className={styles.action}>
        <button type="button" className={`button ${styles.big}`} disabled={sending} onClick={onSend}>
          {words.sendNow}
        </button>
        <p role="status" className={styles.wait}>
          {sending ? frame.sending : words.saved}
        </p>
      </div>
    </div>
  )
}
