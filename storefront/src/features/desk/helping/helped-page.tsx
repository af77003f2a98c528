import Link from "next/link"
import { type Household, type Paper, readHouseholds, readTeam, type Team } from "@/lib/backend/desk/helping"
import type { Result } from "@/lib/backend/result"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import type { Desk } from "../desk-context"
import { rightsOf } from "../desk-rights"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { withDeskData } from "../frame/with-desk"
import { readOutcome } from "../outcome"
import { digestOf } from "./digest"
import { DropDrafts } from "./drop-drafts"
import { HouseholdRow } from "./household-row"
import { PapersPart } from "./papers-part"
import { TeamPart } from "./team-part"

/** The day at a glance: how many households need what. */
function Digest({ households, locale }: { households: Household[]; locale: Locale }) {
  const { helping: words } = deskMessages(locale)
  const lines = digestOf(households)
  if (households.length < 3 || lines.length === 0) return null
  return (
    <ul className={styles.card}>
      {lines.map(({ next, count }) => (
        <li key={next}>{words.digest(words.households(count), words.next[next])}</li>
      ))}
    </ul>
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
        <Digest households={households} locale={locale} />
        {helper && (
          <Link className={`button quiet ${styles.big}`} href={localePath(locale, paths.helpNew)} prefetch={false}>
            {words.open}
          </Link>
        )}
        <ul className={styles.doors}>
          {households.map((household) => (
            <HouseholdRow key={household.id} household={household} locale={locale} />
          ))}
        </ul>
        {desk.person.stalls.some((stall) => rightsOf({ person: desk.person, stall }).orders) && (
          <a className={`button quiet ${styles.big}`} href={`${localePath(locale, paths.deskOrderSlips)}?gian=tat-ca`}>
            {words.slips}
          </a>
        )}
        <DropDrafts helperId={desk.person.id} given={households.flatMap(({ requestId }) => requestId ?? [])} />
        <PapersPart papers={papers} locale={locale} />
        {team && <TeamPart team={team} locale={locale} />}
      </DeskScreen>
    )
  })
}
