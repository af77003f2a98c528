import type { Team } from "@/lib/backend/desk/helping"
import type { Locale } from "@/lib/locale"
import { deskMessages } from "@/messages/desk"
import { styles } from "../frame/styles"
import { Tap } from "../frame/tap"
import { giveHousehold } from "./actions"

/** For the leader: who helps how many, and households that nobody looks after yet, each with the names to give it to. */
export function TeamPart({ team, locale }: { team: Team; locale: Locale }) {
  const { helping: words } = deskMessages(locale)
  return (
    <>
      {team.unassigned.length > 0 && (
        <section className={styles.stack} aria-labelledby="chua-giao">
          <h2 id="chua-giao">{words.unassigned}</h2>
          <ul className={styles.doors}>
            {team.unassigned.map(({ id, name }) => (
              <li key={id} className={styles.card}>
                <details>
                  <summary className={styles.textLink}>{words.assignTo(name)}</summary>
                  <div className={styles.doors}>
                    {team.members.map((member) => (
                      <Tap
                        key={member.id}
                        action={giveHousehold.bind(null, locale, id, member.id)}
                        label={member.name}
                        quiet
                      />
                    ))}
                  </div>
                </details>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.stack} aria-labelledby="to-minh">
        <h2 id="to-minh">{words.teamTitle}</h2>
        <ul className={styles.rows}>
          {team.members.map(({ id, name, phone, role, households }) => (
            <li key={id} className={styles.row}>
              <p>
                <strong>{name || phone}</strong>
                <span className={styles.note}>
                  {[role === "leader" ? words.leader : "", words.households(households)].filter(Boolean).join(" · ")}
                </span>
              </p>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
