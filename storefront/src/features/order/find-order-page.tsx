import { Field } from "@/features/checkout/field"
import { fill } from "@/lib/fill"
import type { Locale } from "@/lib/locale"
import { type Query, queryText } from "@/lib/query-params"
import { errorText } from "@/messages"
import { buyingMessages } from "@/messages/buying"
import { openByCode, openByPhone } from "./actions"
import styles from "./order.module.css"

type Part = { locale: Locale; query: Query }

function ByCode({ locale, error }: { locale: Locale; error: string | null }) {
  const words = buyingMessages(locale).order
  return (
    <section className={styles.find} aria-labelledby="bang-ma">
      <h2 id="bang-ma">{words.findByCode}</h2>
      {error && (
        <p className={styles.error} role="alert">
          {errorText(error, locale)}
        </p>
      )}
      <form action={openByCode} className={styles.find}>
        <input type="hidden" name="locale" value={locale} />
        <Field name="code" label={words.findLabel} hint={words.findText} error={undefined}>
          {(input) => (
            <input
              {...input}
              className="field number"
              name="code"
              autoComplete="off"
              autoCapitalize="characters"
              maxLength={60}
              required
            />
          )}
        </Field>
        <button type="submit" className="button">
          {words.findButton}
        </button>
      </form>
    </section>
  )
}

/** What is wrong stands at its field; what is wrong with both, above them. The telephone is typed anew: it is in no address. */
function ByPhone({ locale, query }: Part) {
  const words = buyingMessages(locale).order
  const code = queryText(query, "loi-so")
  const error = code && fill(errorText(code, locale), { minutes: queryText(query, "cho") ?? "" })
  const field = queryText(query, "o")
  const wrong = (name: string) => ({ name, error: error && field === name ? error : undefined })
  return (
    <section className={styles.find} aria-labelledby="bang-so">
      <h2 id="bang-so">{words.findByPhone}</h2>
      {error && !field && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      <form action={openByPhone} className={styles.find}>
        <input type="hidden" name="locale" value={locale} />
        <Field {...wrong("order_number")} label={words.findNumber} hint={words.findNumberHint}>
          {(input) => (
            <input
              {...input}
              className="field number"
              name="order_number"
              inputMode="numeric"
              autoComplete="off"
              defaultValue={queryText(query, "so") ?? ""}
              maxLength={40}
              required
            />
          )}
        </Field>
        <Field {...wrong("phone")} label={words.findPhone} hint={words.findPhoneHint}>
          {(input) => (
            <input
              {...input}
              className="field number"
              name="phone"
              type="tel"
              autoComplete="tel"
              maxLength={40}
              required
            />
          )}
        </Field>
        <button type="submit" className="button quiet">
          {words.findByPhoneButton}
        </button>
      </form>
    </section>
  )
}

/** Opens an order by the code its buyer kept, or by its number and the buyer's telephone. */
export function FindOrderPage({ locale, query }: Part) {
  const words = buyingMessages(locale).order
  return (
    <div className={`wrap section ${styles.page}`}>
      <h1>{words.findTitle}</h1>
      <ByCode locale={locale} error={queryText(query, "loi")} />
      <ByPhone locale={locale} query={query} />
    </div>
  )
}
