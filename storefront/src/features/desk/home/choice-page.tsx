import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { Tap } from "../frame/tap"
import { withDesk } from "../frame/with-desk"
import { readOutcome } from "../outcome"
import { chooseStall } from "./actions"

/** All stalls somebody works for, own and helped ones. */
export async function ChoicePage({ locale, query }: { locale: Locale; query: Query }) {
  const { home, stall: words } = deskMessages(locale)
  const states: Record<string, string | undefined> = words.states
  return withDesk(locale, paths.choice, (desk) => (
    <DeskScreen
      locale={locale}
      title={home.chooseTitle}
      guide={home.chooseGuide}
      back={paths.desk}
      desk={desk}
      outcome={readOutcome(query)}
    >
      <ul className={styles.rows}>
        {desk.person.stalls.map((stall) => (
          <li key={stall.id} className={styles.row}>
            <Tap
              action={chooseStall.bind(null, locale, stall.id)}
              label={stall.name}
              quiet={stall.id !== desk.stall?.id}
            />
            <p className={styles.hint}>
              {[stall.id === desk.stall?.id ? home.inHand : "", home.roles[stall.via], states[stall.status]]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </DeskScreen>
  ))
}
