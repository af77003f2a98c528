import type { Criterion, SelfCheckResult, Sheet } from "@/lib/backend/desk/self-checks"
import { fill } from "@/lib/fill"
import type { Locale } from "@/lib/locale"
import { deskMessages } from "@/messages/desk"
import { styles } from "../frame/styles"

type Props = { result: SelfCheckResult; table: Sheet; locale: Locale }

/** What the answers come to, and what is missing for the next stars: a self-assessment, and said to be one. */
export function Result({ result, table, locale }: Props) {
  const { selfCheck: words } = deskMessages(locale)
  const { total, stars, parts, unanswered, next } = result
  const criteria = table.parts.flatMap(({ sections }) => sections.flatMap(({ criteria: own }) => own))
  const byNumber = new Map<string, Criterion>(criteria.map((criterion) => [criterion.number, criterion]))
  return (
    <section className={styles.stack} aria-labelledby="ket-qua">
      <h2 id="ket-qua">{fill(stars >= 3 ? words.total : words.totalLow, { total, stars })}</h2>
      <p>
        <strong>{words.notCouncil}</strong>
      </p>
      <ul>
        {table.parts.map(({ id, name, max }) => (
          <li key={id}>{fill(words.part, { id, name: name[locale], points: parts[id], max })}</li>
        ))}
      </ul>
      {unanswered.length > 0 && (
        <p>{fill(words.unanswered, { n: unanswered.length, numbers: unanswered.join(", ") })}</p>
      )}
      {next && (
        <>
          <h3>{fill(words.next, { stars: next.stars })}</h3>
          <ul>
            {next.points > 0 && <li>{fill(words.missingPoints, { n: next.points })}</li>}
            {next.minimums.map(({ criterion, points, needed }) => (
              <li key={criterion}>
                {fill(words.missingMinimum, {
                  number: criterion,
                  name: byNumber.get(criterion)?.name[locale] ?? "",
                  points,
                  needed,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
