import Link from "next/link"
import { type Customer, type CustomerOrder, readCustomer, readCustomerOrders } from "@/lib/backend/customers"
import { formatDate, formatMoney } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { accountCookie } from "@/lib/session"
import { errorText } from "@/messages"
import { buyingMessages } from "@/messages/buying"
import styles from "./account.module.css"
import { signInNow, signOutNow } from "./actions"

function SignIn({ locale, error }: { locale: Locale; error: string | null }) {
  const words = buyingMessages(locale).account
  return (
    <>
      <h1>{words.signInTitle}</h1>
      <p className="lead">{words.signInText}</p>
      {error && (
        <p className={styles.error} role="alert">
          {error === "sign_in_wrong" ? words.wrong : errorText(error, locale)}
        </p>
      )}
      <form action={signInNow.bind(null, locale)} className={styles.form}>
        <label htmlFor="email">{words.email}</label>
        <input id="email" className="field" type="email" name="email" autoComplete="username" required />
        <label htmlFor="mat-khau">{words.password}</label>
        <input
          id="mat-khau"
          className="field"
          type="password"
          name="password"
          autoComplete="current-password"
          required
        />
        <button type="submit" className="button">
          {words.signIn}
        </button>
      </form>
      <p>
        {words.byCode}{" "}
        <Link className="link" href={localePath(locale, paths.orders)} prefetch={false}>
          {buyingMessages(locale).order.findLink}
        </Link>
      </p>
    </>
  )
}

function Orders({ orders, locale }: { orders: CustomerOrder[]; locale: Locale }) {
  const words = buyingMessages(locale).account
  if (orders.length === 0) return <p className="soft">{words.noOrders}</p>
  return (
    <ul className={styles.orders}>
      {orders.map((order) => (
        <li key={order.id} className={styles.order}>
          {order.code ? (
            <Link className="link" href={localePath(locale, paths.order(order.code))} prefetch={false}>
              {words.order(order.displayId)}
            </Link>
          ) : (
            <span>{words.order(order.displayId)}</span>
          )}
          <span className="soft number">{formatDate(order.placedAt, locale)}</span>
          <strong className="number">{formatMoney(order.total, locale)}</strong>
        </li>
      ))}
    </ul>
  )
}

async function Account({ customer, token, locale }: { customer: Customer; token: string; locale: Locale }) {
  const words = buyingMessages(locale).account
  const orders = await readCustomerOrders(token)
  return (
    <>
      <h1>{words.greeting(customer.firstName || customer.email)}</h1>
      <section className={styles.section} aria-labelledby="don-da-dat">
        <h2 id="don-da-dat">{words.orders}</h2>
        {orders.ok ? (
          <Orders orders={orders.data} locale={locale} />
        ) : (
          <p role="alert">{errorText(orders.error.code, locale)}</p>
        )}
      </section>
      <form action={signOutNow.bind(null, locale)}>
        <button type="submit" className="button quiet">
          {words.signOut}
        </button>
      </form>
    </>
  )
}

/** A buyer's account: sign in, then the orders placed with it. Buying needs no account. */
export async function AccountPage({ locale, error }: { locale: Locale; error: string | null }) {
  const token = await accountCookie.recall()
  const customer = token ? await readCustomer(token) : null
  return (
    <div className={`wrap section ${styles.page}`}>
      {token && customer?.ok ? (
        <Account customer={customer.data} token={token} locale={locale} />
      ) : (
        <SignIn locale={locale} error={error} />
      )}
    </div>
  )
}
