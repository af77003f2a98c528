import Link from "next/link"
import { type Card, readCards } from "@/lib/backend/cards"
import { type DeskMember, type DeskStall, readDeskMember } from "@/lib/backend/desk"
import { formatMoney } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskCookie } from "@/lib/session"
import { errorText } from "@/messages"
import { buyingMessages } from "@/messages/buying"
import { Picture } from "@/ui/picture"
import { leaveDesk, openDesk } from "./actions"
import styles from "./desk.module.css"

function OpenDesk({ locale, error }: { locale: Locale; error: string | null }) {
  const { desk, account } = buyingMessages(locale)
  return (
    <>
      <h1>{desk.signInTitle}</h1>
      {error && (
        <p className={styles.error} role="alert">
          {error === "sign_in_wrong" ? account.wrong : errorText(error, locale)}
        </p>
      )}
      <form action={openDesk.bind(null, locale)} className={styles.form}>
        <label htmlFor="login">{desk.login}</label>
        <input id="login" className="field" name="login" autoComplete="username" required />
        <label htmlFor="mat-khau">{account.password}</label>
        <input
          id="mat-khau"
          className="field"
          type="password"
          name="password"
          autoComplete="current-password"
          required
        />
        <button type="submit" className="button">
          {account.signIn}
        </button>
      </form>
    </>
  )
}

function Goods({ cards, locale }: { cards: Card[]; locale: Locale }) {
  const { desk } = buyingMessages(locale)
  if (cards.length === 0) return <p className="soft">{desk.noGoods}</p>
  return (
    <ul className={styles.goods}>
      {cards.map((card) => (
        <li key={card.id} className={styles.row}>
          <Picture picture={card.picture} shape="goods" alt="" sizes="72px" />
          <span>
            <Link className="link" href={localePath(locale, paths.product(card.handle))} prefetch={false}>
              {card.title}
            </Link>
            <span className="soft number">
              {card.price !== null && formatMoney(card.price, locale)} · {desk.left(card.stock)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}

async function Stall({ stall, locale }: { stall: DeskStall; locale: Locale }) {
  const { desk } = buyingMessages(locale)
  const states: Record<string, string | undefined> = desk.states
  const { cards } = await readCards({ seller: stall.handle, limit: 60 }, locale)
  return (
    <section className={styles.stall} aria-labelledby={`gian-${stall.handle}`}>
      <h2 id={`gian-${stall.handle}`}>{stall.name}</h2>
      <p className={styles.state}>{states[stall.status] ?? stall.status}</p>
      <Link className="button quiet" href={localePath(locale, paths.seller(stall.handle))} prefetch={false}>
        {desk.visit}
      </Link>
      <Goods cards={cards} locale={locale} />
    </section>
  )
}

function Desk({ member, locale }: { member: DeskMember; locale: Locale }) {
  const { desk, account } = buyingMessages(locale)
  return (
    <>
      <h1>{account.greeting(member.name)}</h1>
      {member.stalls.map((stall) => (
        <Stall key={stall.id} stall={stall} locale={locale} />
      ))}
      {member.stalls.length === 0 && <p>{desk.noStall}</p>}
      <form action={leaveDesk.bind(null, locale)}>
        <button type="submit" className="button quiet">
          {desk.leave}
        </button>
      </form>
    </>
  )
}

/** The sellers' desk: who is at it, the stalls, and what lies on them. */
export async function DeskPage({ locale, error }: { locale: Locale; error: string | null }) {
  const token = await deskCookie.recall()
  const member = token ? await readDeskMember(token) : null
  return (
    <div className={`wrap section ${styles.page}`}>
      {member?.ok ? <Desk member={member.data} locale={locale} /> : <OpenDesk locale={locale} error={error} />}
    </div>
  )
}
