import type { GoodsChange } from "@/lib/backend/desk/goods"
import type { Locale } from "@/lib/locale"
import { deskMessages } from "@/messages/desk"
import { Icon } from "@/ui/icon"
import { styles } from "../frame/styles"
import { Tap } from "../frame/tap"
import own from "./goods.module.css"
import { undoGoods } from "./goods-actions"
import { changeLines } from "./goods-lines"

type Props = {
  change: GoodsChange
  /** What was done, in words. */
  done: string | undefined
  locale: Locale
  stall: string | null
  /** Page of the list it stands on. */
  from: number
  /** The screen, where it is not the list. */
  here?: string | null
}

/** What the last tap did, with the way back for as long as the server allows it. */
export function ChangeNote({ change, done, locale, stall, from, here = null }: Props) {
  const { goods: words } = deskMessages(locale)
  const lines = changeLines(change, { words, locale, named: (change.after.variants ?? []).length > 1 })
  return (
    <section className={styles.card} aria-label={change.name}>
      <p role="status" className={styles.doneNote}>
        <Icon name="check" size={24} />
        <span>
          {[done, change.name, ...lines]
            .filter(Boolean)
            .map((line) => `${line}`.replace(/\.$/, ""))
            .join(". ")}
          .
        </span>
      </p>
      {change.undoSeconds > 0 && !change.isUndone && (
        <div className={own.undo} style={{ animationDelay: `${change.undoSeconds}s` }}>
          <Tap
            action={undoGoods.bind(null, locale, change.id, here)}
            label={words.undo}
            about={change.name}
            stall={stall}
            hidden={{ tu: String(from) }}
            quiet
          />
          <p className={styles.hint}>{words.undoHint}</p>
        </div>
      )}
    </section>
  )
}
