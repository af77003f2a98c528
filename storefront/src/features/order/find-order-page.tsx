import { redirect } from "next/navigation"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { errorText } from "@/messages"
import { buyingMessages } from "@/messages/buying"
import styles from "./order.module.css"

async function openOrder(locale: Locale, form: FormData): Promise<void> {
  "use server"
  const typed = form.get("code")
  const code = typeof typed === "string" ? typed.replace(/[^0-9a-z]/gi, "").slice(0, 40) : ""
  redirect(
    code === "" ? `${localePath(locale, paths.orders)}?loi=order_not_found` : localePath(locale, paths.order(code)),
  )
}

/** Opens an order by the code its buyer kept. */
export function FindOrderPage({ locale, error }: { locale: Locale; error: string | null }) {
  const words = buyingMessages(locale).order
  return (
    <div className={`wrap section ${styles.page}`}>
      <h1>{words.findTitle}</h1>
      <p className="lead" id="ma-don-cach">
        {words.findText}
      </p>
      {error && (
        <p className={styles.error} role="alert">
          {errorText(error, locale)}
        </p>
      )}
      <form action={openOrder.bind(null, locale)} className={styles.find}>
        <label htmlFor="ma-don">{words.findLabel}</label>
        <input
          id="ma-don"
          className="field number"
          name="code"
          aria-describedby="ma-don-cach"
          autoComplete="off"
          autoCapitalize="characters"
          maxLength={60}
          required
        />
        <button type="submit" className="button">
          {words.findButton}
        </button>
      </form>
    </div>
  )
}
