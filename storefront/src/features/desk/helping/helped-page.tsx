import Link from "next/link"
import { type Household, type Paper, readHouseholds, readTeam, type Team } from "@/lib/backend/desk/helping"
import type { Result } from "@/lib/backend/result"
import { formatDate } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import type { Desk } from "../desk-context"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { Tap } from "../frame/tap"
import { withDeskData } from "../frame/with-desk"
import { readOutcome } from "../outcome"
import { actFor } from "./actions"
import { PapersPart } from "./papers-part"
import { TeamPart } from "./team-part"

function HouseholdRow({ household, locale }: { household: Household; locale: Locale }) {
  const { helping: words } = deskMessages(locale)
  const { id, name, next, since, expiresAt } = household
  // An end lies ahead: its day stands in the next line.
  const hasBegun = next !== "nothing" && next !== "grant_ending"
  const ask = (path: string) => `${localePath(locale, path)}?gian=${encodeURIComponent(id)}`
  return (
    <li className={styles.card}>
      <h2>{name}</h2>
      <p className={styles.state} data-state={next === "nothing" ? "approved" : "pending"}>
        {words.next[next]} {since && hasBegun && words.since(formatDate(since, locale))}
      </p>
      {expiresAt && <p className={styles.hint}>{words.until(formatDate(expiresAt, locale))}</p>}
      {expiresAt && <Tap action={actFor.bind(null, locale, id)} label={words.act} about={name} />}
      {(next === "grant_ending" || !expiresAt) && (
        <Link className={`button quiet ${styles.big}`} href={ask(paths.helpConsent("moi"))} prefetch={false}>
          {expiresAt ? words.renew : words.consentTitle}
          <span className="visually-hidden"> {name}</span>
        </Link>
      )}
      <Link className={styles.textLink} href={ask(paths.helpHandover)} prefetch={false}>
        {words.handoverLabel(name)}
      </Link>
    </li>
  )
}

type Helped = { households: Household[]; papers: Paper[]; team: Team | null }

/** The households of a helper, and for the leader the team; somebody who is no helper has neither. */
async function readHelped({ key, person: { helper } }: Desk): Promise<Result<Helped>> {
  if (!helper) return { ok: true, data: { households: [], papers: [], team: null } }
  const [helped, team] = await Promise.all([readHouseholds(key), helper.isLeader ? readTeam(key) : null])
  return helped.ok ? { ok: true, data: { ...helped.data, team: team?.ok ? team.data : null } } : helped
}

/** A helper's day: which household needs what next, and the team. */
export async function HelpedPage({ locale, query }: { locale: Locale; query: Query }) {
  const { helping: words } = deskMessages(locale)
  const outcome = readOutcome(query)
  const notes: Record<string, string | undefined> = {
    assigned: words.assigned,
    agreed: words.done,
    paper_sent: words.paperSent,
  }
  return withDeskData(locale, paths.helped, readHelped, (desk, { households, papers, team }) => {
    const { helper } = desk.person
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
        {helper && households.length + papers.length === 0 && <p>{words.none}</p>}
        <ul className={styles.doors}>
          {households.map((household) => (
            <HouseholdRow key={household.id} household={household} locale={locale} />
          ))}
        </ul>
        <PapersPart papers={papers} locale={locale} />
        {team && <TeamPart team={team} locale={locale} />}
        {helper && (
          <div className={styles.action}>
            <Link className={`button ${styles.big}`} href={localePath(locale, paths.helpNew)} prefetch={false}>
              {words.open}
            </Link>
          </div>
        )}
      </DeskScreen>
    )
  })
}
