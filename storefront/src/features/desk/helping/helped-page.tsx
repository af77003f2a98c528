import Link from "next/link"
import { type Household, readHouseholds, readTeam } from "@/lib/backend/desk/helping"
import { formatDate } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { Tap } from "../frame/tap"
import { withDeskData } from "../frame/with-desk"
import { readOutcome } from "../outcome"
import { actFor } from "./actions"
import { TeamPart } from "./team-part"

function HouseholdRow({ household, locale }: { household: Household; locale: Locale }) {
  const { helping: words } = deskMessages(locale)
  const { id, name, next, since, expiresAt } = household
  const ask = (path: string) => `${localePath(locale, path)}?gian=${encodeURIComponent(id)}`
  return (
    <li className={styles.card}>
      <h2>{name}</h2>
      <p className={styles.state} data-state={next === "nothing" ? "approved" : "pending"}>
        {words.next[next]} {since && next !== "nothing" && words.since(formatDate(since, locale))}
      </p>
      {expiresAt && <p className={styles.hint}>{words.until(formatDate(expiresAt, locale))}</p>}
      {expiresAt && <Tap action={actFor.bind(null, locale, id)} label={words.act} about={name} />}
      {(next === "grant_ending" || !expiresAt) && (
        <Link className={`button quiet ${styles.big}`} href={ask(paths.helpConsent("moi"))} prefetch={false}>
          {words.renew}
        </Link>
      )}
      <Link className={styles.textLink} href={ask(paths.helpHandover)} prefetch={false}>
        {words.handoverLabel(name)}
      </Link>
    </li>
  )
}

/** A helper's day: which household needs what next, and the team. */
export async function HelpedPage({ locale, query }: { locale: Locale; query: Query }) {
  const { helping: words } = deskMessages(locale)
  const outcome = readOutcome(query)
  const notes: Record<string, string | undefined> = { assigned: words.assigned, agreed: words.done }
  return withDeskData(
    locale,
    paths.helped,
    ({ key, person }) => (person.helper ? readHouseholds(key) : Promise.resolve({ ok: true, data: [] })),
    async (desk, households) => {
      const { helper } = desk.person
      const team = helper?.isLeader ? await readTeam(desk.key) : null
      return (
        <DeskScreen
          locale={locale}
          title={words.title}
          guide={words.guide}
          back={paths.desk}
          desk={desk}
          outcome={outcome}
          done={notes[outcome.done ?? ""]}
        >
          <p>{helper ? words.team(helper.teamName, helper.villageName) : words.notHelper}</p>
          {helper && households.length === 0 && <p>{words.none}</p>}
          <ul className={styles.doors}>
            {households.map((household) => (
              <HouseholdRow key={household.id} household={household} locale={locale} />
            ))}
          </ul>
          {team?.ok && <TeamPart team={team.data} locale={locale} />}
          {helper && (
            <div className={styles.action}>
              <Link className={`button ${styles.big}`} href={localePath(locale, paths.helpNew)} prefetch={false}>
                {words.open}
              </Link>
            </div>
          )}
        </DeskScreen>
      )
    },
  )
}
