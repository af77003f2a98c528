import type { Answers, StoredDraft } from "@/lib/backend/desk/opening"
import { fill } from "@/lib/fill"
import { formatDateTime } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { styles } from "../frame/styles"
import type { LocalDraft, ShownField } from "./draft"
import type { OpeningWords, Place, Trade } from "./words"

type Named = { places: Place[]; trades: Trade[] }
type Props = {
  here: LocalDraft
  there: StoredDraft
  fields: ShownField[]
  words: OpeningWords
  names: Named
  locale: Locale
  onChoose: (choice: "here" | "there") => void
}

const nameIn = (list: { handle: string; name: string }[], handle: string): string =>
  list.find((one) => one.handle === handle)?.name ?? handle

/** An answer as a person reads it. */
function told(field: ShownField, answers: Answers, words: OpeningWords, { places, trades }: Named): string {
  if (field === "entity_type") return answers.entity_type ? words.who[answers.entity_type] : words.conflict.empty
  if (field === "village") return answers.village ? nameIn(places, answers.village) : words.conflict.empty
  if (field === "crafts")
    return (answers.crafts ?? []).map((one) => nameIn(trades, one)).join(", ") || words.conflict.empty
  if (field === "bank_account") return answers.bank_account?.account_number || words.conflict.empty
  return answers[field] || words.conflict.empty
}

/** Two phones wrote the same answers differently: both are shown, a person chooses. */
export function ConflictScreen({ here, there, fields, words, names, locale, onChoose }: Props) {
  const versions = [
    { choice: "here", title: words.conflict.here, use: words.conflict.useHere, answers: here.answers },
    { choice: "there", title: words.conflict.there, use: words.conflict.useThere, answers: there.answers },
  ] as const
  return (
    <div className={styles.form}>
      <h1>{words.conflict.title}</h1>
      <p>{fill(words.conflict.lead, { time: formatDateTime(there.updatedAt, locale) })}</p>
      {versions.map(({ choice, title, use, answers }) => (
        <section key={choice} className={styles.card} aria-label={title}>
          <h2>{title}</h2>
          <dl className={styles.stack}>
            {fields.map((field) => (
              <div key={field}>
                <dt className={styles.hint}>{words.fields[field]}</dt>
                <dd>{told(field, answers, words, names)}</dd>
              </div>
            ))}
          </dl>
          <button type="button" className={`button ${styles.big}`} onClick={() => onChoose(choice)}>
            {use}
          </button>
        </section>
      ))}
    </div>
  )
}
