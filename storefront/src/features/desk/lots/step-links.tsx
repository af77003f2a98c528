import type { LotSheet } from "@/lib/browser/step"
import { fill } from "@/lib/fill"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { Icon } from "@/ui/icon"
import { styles } from "../frame/styles"
import listing from "../listing/listing.module.css"
import own from "./lots.module.css"
import type { LotWords } from "./words"

type Props = { sheet: LotSheet; words: LotWords; locale: Locale }

/**
 * The step that comes next as the one large button, all others folded below it. Not Links: without network the worker answers whole
 * pages only.
 */
export function StepLinks({ sheet, words, locale }: Props) {
  const to = (key: string) => localePath(locale, paths.lotStep(sheet.id, key))
  const next = sheet.steps.find(({ key }) => key === sheet.next)
  return (
    <>
      {next && (
        <a className={`button ${styles.big} ${own.next}`} href={to(next.key)}>
          <Icon name="camera" size={32} />
          {fill(words.recordNext, { step: next.name })}
        </a>
      )}
      <details className={listing.more} open={!next}>
        <summary>{words.otherSteps}</summary>
        <ul className={own.steps}>
          {sheet.steps.map(({ key, name, done }) => (
            <li key={key}>
              <a className={own.step} href={to(key)}>
                <span>{name}</span>
                {done > 0 && <span className={styles.note}>{fill(words.timesDone, { n: done })}</span>}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
