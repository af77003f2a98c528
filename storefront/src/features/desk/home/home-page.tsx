import Link from "next/link"
import type { DeskKey } from "@/lib/backend/desk/door"
import { countOwnGoods } from "@/lib/backend/desk/goods"
import { readNews } from "@/lib/backend/desk/news"
import { readDraft } from "@/lib/backend/desk/opening"
import { countWaitingOrders } from "@/lib/backend/desk/orders"
import { readGrants } from "@/lib/backend/desk/people"
import { readOwnStall } from "@/lib/backend/desk/stall"
import { formatDate, formatDateTime } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import type { Desk } from "../desk-context"
import { rightsOf } from "../desk-rights"
import { leaveDesk } from "../entry/actions"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { Tap } from "../frame/tap"
import { withDesk } from "../frame/with-desk"
import { WaitingSteps } from "../lots/waiting-steps"
import { newsLine } from "../news/news-line"
import { readOutcome } from "../outcome"
import { ContactAsked } from "../stall/contact-asked"
import { StallState } from "../stall/stall-state"
import { answerInvited } from "./actions"
import { Doors } from "./doors"
import { Goods } from "./goods"
import { InstallLine } from "./install-line"

type Part = { desk: Desk; locale: Locale }
type WithNews = Part & { newest: Promise<string | null> }

/** The newest piece of news and its day; null when there is none, or when it cannot be read now. */
async function readNewest(key: DeskKey, locale: Locale): Promise<string | null> {
  const answer = await readNews(key, null)
  const item = answer.ok ? answer.data.news[0] : undefined
  return item ? `${newsLine(item, deskMessages(locale).news)}, ${formatDate(item.at, locale)}` : null
}

function Invitations({ desk, locale }: Part) {
  const { home } = deskMessages(locale)
  return desk.person.invitations.map(({ id, invitedBy, stallName }) => (
    <section key={id} className={styles.card}>
      <h2>{home.invited(invitedBy, stallName)}</h2>
      <Tap action={answerInvited.bind(null, locale, id, "accept")} label={home.accept} />
      <Tap action={answerInvited.bind(null, locale, id, "decline")} label={home.decline} quiet />
    </section>
  ))
}

/** Somebody without a stall in hand: a helper's list first, else open one, or go on where it was left. */
async function NoStall({ desk, locale, newest }: WithNews) {
  const { home } = deskMessages(locale)
  const draft = await readDraft(desk.key)
  const begun = draft.ok && draft.data !== null
  const helps = desk.person.helper !== null
  return (
    <>
      {(begun || !helps) && rightsOf(desk).opens && (
        <section className={styles.card}>
          {!begun && <p>{home.noStall}</p>}
          <a className={`button ${styles.big}`} href={localePath(locale, paths.opening)}>
            {begun ? home.goOn : home.open}
          </a>
        </section>
      )}
      <Doors desk={desk} locale={locale} waiting={{ stall: 0, people: 0 }} newest={newest} />
    </>
  )
}

/** The stall in hand: its state, what is missing, the doors, the goods. */
async function WithStall({ desk, locale, newest }: WithNews) {
  const { home } = deskMessages(locale)
  const owns = desk.stall?.via === "owner"
  const may = rightsOf(desk)
  const [own, grants, goods, orders] = await Promise.all([
    may.stall ? readOwnStall(desk.key) : null,
    owns ? readGrants(desk.key) : null,
    countOwnGoods(desk.key),
    may.orders ? countWaitingOrders(desk.key) : null,
  ])
  const asked = grants?.ok ? grants.data.requests.length : 0
  const missing =
    own?.ok && own.data.status === "pending" ? own.data.checklist.filter(({ state }) => state !== "done").length : 0
  return (
    <>
      <section className={styles.card} aria-labelledby="gian">
        <h2 id="gian">{desk.stall?.name}</h2>
        {desk.person.stalls.length > 1 && desk.stall?.via !== "grant" && (
          <Link className={styles.textLink} href={localePath(locale, paths.choice)} prefetch={false}>
            {home.choose}
          </Link>
        )}
        <StallState
          stall={own?.ok ? own.data : null}
          status={desk.stall?.status ?? ""}
          owns={owns && may.writes}
          locale={locale}
        />
        {desk.stall?.status === "approved" && (
          <Link className={styles.textLink} href={localePath(locale, paths.seller(desk.stall.handle))} prefetch={false}>
            {home.visit}
          </Link>
        )}
      </section>
      <ContactAsked desk={desk} locale={locale} />
      {may.lots && (
        <WaitingSteps
          person={desk.person.id}
          stall={desk.key.stallId ?? ""}
          words={deskMessages(locale).lots}
          locale={locale}
        />
      )}
      <Doors
        desk={desk}
        locale={locale}
        waiting={{ stall: missing, people: asked }}
        orders={orders?.ok ? orders.data : null}
        goods={goods.ok ? goods.data : null}
        newest={newest}
      />
      <Goods handle={desk.stall?.handle ?? ""} locale={locale} />
    </>
  )
}

/** The home of the desk: who is greeted, what waits, and the large doors. */
export async function HomePage({ locale, query }: { locale: Locale; query: Query }) {
  const { home, stall, install } = deskMessages(locale)
  const outcome = readOutcome(query)
  const { opened, joined, declined, gone } = home
  const notes: Record<string, string | undefined> = { opened, joined, declined, left: gone, saved: stall.saved }
  return withDesk(locale, paths.desk, (desk) => {
    const { person } = desk
    const may = rightsOf(desk)
    const newest = readNewest(desk.key, locale)
    const how = person.formOfAddress ? home.forms[person.formOfAddress] : ""
    return (
      <DeskScreen
        locale={locale}
        title={home.greeting(how, person.name)}
        guide={home.guide}
        back={null}
        desk={desk}
        outcome={outcome}
        done={notes[outcome.done ?? ""]}
      >
        {person.handed && (
          <p className={styles.hint}>{home.handed[person.handed.by](formatDateTime(person.handed.until, locale))}</p>
        )}
        <Invitations desk={desk} locale={locale} />
        {desk.stall ? (
          <WithStall desk={desk} locale={locale} newest={newest} />
        ) : (
          <NoStall desk={desk} locale={locale} newest={newest} />
        )}
        <div className={styles.ways}>
          {may.opens && (desk.stall?.via === "owner" || person.helper) && (
            <a className={styles.textLink} href={localePath(locale, paths.opening)}>
              {desk.stall?.via === "owner" ? home.openAnother : home.openOwn}
            </a>
          )}
          {may.person && (
            <Link className={styles.textLink} href={localePath(locale, paths.formOfAddress)} prefetch={false}>
              {home.askForm}
            </Link>
          )}
        </div>
        <InstallLine words={install} />
        <Tap action={leaveDesk.bind(null, locale)} label={home.leave} quiet />
      </DeskScreen>
    )
  })
}
