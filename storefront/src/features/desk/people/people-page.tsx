import Link from "next/link"
import type { DeskKey } from "@/lib/backend/desk/door"
import { type Member, readGrants, readMembers } from "@/lib/backend/desk/people"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { rightsOf } from "../desk-rights"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { Tap } from "../frame/tap"
import { readOutcome } from "../outcome"
import { withStall } from "../stall/with-stall"
import { leaveStall, removePerson, withdrawInvitation } from "./actions"
import { Helpers } from "./helpers"

type Row = { member: Member; owns: boolean; writes: boolean; stall: string | null; locale: Locale }

function MemberRow({ member, owns, writes, stall, locale }: Row) {
  const { people: words } = deskMessages(locale)
  const roles: Record<string, string | undefined> = words.roles
  return (
    <li className={styles.row}>
      <p>
        <strong>{member.name || member.phone}</strong>
        <span className={styles.note}>
          {[roles[member.role] ?? member.role, member.isMe ? words.me : "", member.name ? member.phone : ""]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </p>
      {writes && member.isMe && !owns && (
        <Tap action={leaveStall.bind(null, locale, member.id)} label={words.leave} stall={stall} quiet />
      )}
      {writes && owns && !member.isMe && (
        <Tap
          action={removePerson.bind(null, locale, member.id)}
          label={words.remove}
          about={member.name || member.phone}
          stall={stall}
          quiet
        />
      )}
    </li>
  )
}

/** Who works at a stall and who helps it; a list of helpers that cannot be read now leaves its part out. */
async function readPeople(key: DeskKey) {
  const [people, help] = await Promise.all([readMembers(key), readGrants(key)])
  return people.ok ? { ...people, data: { ...people.data, help: help.ok ? help.data : null } } : people
}

/** Who works at this stall, who helps, who asks to. */
export async function PeoplePage({ locale, query }: { locale: Locale; query: Query }) {
  const { people: words } = deskMessages(locale)
  const outcome = readOutcome(query)
  const notes: Record<string, string | undefined> = {
    invited: words.inviteDone,
    removed: words.removed,
    withdrawn: words.withdrawn,
    stopped: words.stopped,
    allowed: words.allowed,
    refused: words.refused,
  }
  return withStall(locale, paths.people, readPeople, (desk, { members, invitations, help }) => {
    const owns = desk.stall?.via === "owner"
    const { writes, invites } = rightsOf(desk)
    const stall = desk.key.stallId
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
        <Helpers help={help} owns={owns} allows={invites} stall={stall} locale={locale} />
        <section className={styles.stack} aria-labelledby="nguoi-nha">
          <h2 id="nguoi-nha">{words.members}</h2>
          <ul className={styles.rows}>
            {members.map((member) => (
              <MemberRow key={member.id} member={member} owns={owns} writes={writes} stall={stall} locale={locale} />
            ))}
            {invitations.map(({ id, name, phone }) => (
              <li key={id} className={styles.row}>
                <p>
                  <strong>{name || phone}</strong>
                  <span className={styles.note}>{words.invited}</span>
                </p>
                {owns && writes && (
                  <Tap
                    action={withdrawInvitation.bind(null, locale, id)}
                    label={words.withdraw}
                    about={name || phone}
                    stall={stall}
                    quiet
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
        {owns && invites && (
          <Link className={`button ${styles.big}`} href={localePath(locale, paths.peopleInvite)} prefetch={false}>
            {words.invite}
          </Link>
        )}
      </DeskScreen>
    )
  })
}
