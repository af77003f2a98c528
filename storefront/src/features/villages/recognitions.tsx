import type { Recognition } from "@/lib/backend/villages"
import { formatDate } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { messages } from "@/messages"
import styles from "./recognitions.module.css"

/** Acts of the authorities, with number, date and body as they were given. */
export function Recognitions({ recognitions, locale }: { recognitions: Recognition[]; locale: Locale }) {
  const { village: words } = messages(locale)
  if (recognitions.length === 0) return null
  return (
    <section className={styles.recognitions}>
      <h2 className={styles.title}>{words.recognitions}</h2>
      <ul>
        {recognitions.map((act) => (
          <li key={`${act.title} ${act.number}`}>
            <p className={styles.act}>{act.title}</p>
            <p className="soft small">
              {[
                act.number &&
                  (act.date
                    ? words.recognitionLine(act.number, formatDate(act.date, locale))
                    : words.recognitionNumber(act.number)),
                act.body,
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
