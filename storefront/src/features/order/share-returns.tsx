import { randomUUID } from "node:crypto"
import type { OrderStallView } from "@/lib/backend/orders"
import type { GoodsBack, MoneyBack } from "@/lib/backend/returns"
import { formatDate, formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { buyingMessages } from "@/messages/buying"
import styles from "./order.module.css"
import { PhotosInput } from "./photos-input"
import { askForReturn, bringToOfficers, keepGoods, moneyArrived } from "./return-actions"
import { mostPhotos } from "./return-photos"

type Part = { stall: OrderStallView; code: string; locale: Locale }

function Hidden({ fields }: { fields: Record<string, string> }) {
  return Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}

const hiddenOf = ({ stall, code, locale }: Part) => ({ code, reference: stall.reference, locale })

/** What the buyer wants to give back: pieces, why, photos; one form that works without JavaScript. */
function AskForm(part: Part) {
  const { stall, locale } = part
  const { returnable } = stall.back
  const words = buyingMessages(locale).order.back
  if (!returnable) return null
  const id = `tra-${stall.reference}`
  const most = (item: string) => returnable.items.find((one) => one.id === item)?.left ?? 0
  return (
    <details className={styles.cancel}>
      <summary className="link">
        {words.ask}
        <span className="visually-hidden"> {stall.seller.name}</span>
      </summary>
      <form action={askForReturn} className={styles.back}>
        <Hidden fields={{ ...hiddenOf(part), request_key: randomUUID() }} />
        <p className="soft">{words.until(formatDate(returnable.until, locale))}</p>
        <fieldset>
          <legend>{words.items}</legend>
          {stall.items
            .filter((item) => most(item.id) > 0)
            .map((item) => (
              <label key={item.id} className={styles.pieces}>
                <span>{words.pieces(item.title, most(item.id))}</span>
                <input
                  className="field number"
                  type="number"
                  inputMode="numeric"
                  name={`pieces.${item.id}`}
                  min={0}
                  max={most(item.id)}
                  defaultValue={0}
                />
              </label>
            ))}
        </fieldset>
        <fieldset>
          <legend>{words.reason}</legend>
          {returnable.reasons.map((reason) => (
            <label key={reason} className={styles.choice}>
              <input type="radio" name="reason" value={reason} required />
              <span>{words.reasons[reason]}</span>
            </label>
          ))}
        </fieldset>
        <label htmlFor={`${id}-loi`}>{words.note}</label>
        <textarea id={`${id}-loi`} className="field" name="note" rows={3} maxLength={500} />
        <label htmlFor={`${id}-anh`}>{words.photos}</label>
        <p id={`${id}-anh-cach`} className="soft small">
          {words.photosHint}
        </p>
        <PhotosInput
          id={`${id}-anh`}
          aria-describedby={`${id}-anh-cach`}
          name="photos"
          most={mostPhotos}
          words={words.photosSaid}
        />
        <button type="submit" className="button">
          {words.send}
        </button>
      </form>
    </details>
  )
}

function OneReturn({ part, back }: { part: Part; back: GoodsBack }) {
  const { stall, code, locale } = part
  const words = buyingMessages(locale).order.back
  const refusals: Record<string, string | undefined> = words.refuseReasons
  const why = [refusals[back.refuseReason ?? ""], back.refuseNote].filter(Boolean).join(". ")
  return (
    <li>
      <p className={styles.state}>{words.states[back.state]}</p>
      <p>
        {back.items.map(({ title, quantity }) => `${quantity} × ${title}`).join(", ")}. {words.reasons[back.reason]}.
      </p>
      {back.note && <p className="soft">{back.note}</p>}
      {why && <p>{why}</p>}
      {back.wayBackPayer && <p>{words.payer[back.wayBackPayer]}</p>}
      {back.photos.length > 0 && (
        <p className={styles.photos}>
          {back.photos.map((photo, index) => (
            // biome-ignore lint/performance/noImgElement: a private photo in one size
            <img
              key={photo}
              src={paths.orderPhoto(code, stall.reference, photo)}
              alt={words.photo(index + 1)}
              width={96}
              height={96}
              loading="lazy"
            />
          ))}
        </p>
      )}
      {(back.state === "asked" || back.state === "accepted") && (
        <form action={keepGoods}>
          <Hidden fields={{ ...hiddenOf(part), id: back.id }} />
          <button type="submit" className="button quiet">
            {words.keep}
          </button>
        </form>
      )}
    </li>
  )
}

function OneRefund({ part, money }: { part: Part; money: MoneyBack }) {
  const words = buyingMessages(part.locale).order.back
  const dong = formatMoney(money.amount, part.locale)
  return (
    <li>
      <p className={styles.state}>{words.refunds[money.state](dong)}</p>
      {money.method === "by_hand" && money.state !== "refunded" && (
        <form action={moneyArrived}>
          <Hidden fields={{ ...hiddenOf(part), id: money.id }} />
          <button type="submit" className="button quiet">
            {words.gotMoney(dong)}
          </button>
        </form>
      )}
    </li>
  )
}

/** What officers were asked and said, and the form that asks them. */
function Questions(part: Part) {
  const { stall, locale } = part
  const words = buyingMessages(locale).order.officers
  return (
    <>
      {stall.back.questions.map(({ id: key, state, decision, credit, answer, note }) => (
        <div key={key}>
          <p className={styles.state}>{state === "open" || !decision ? words.open : words.decisions[decision]}</p>
          {note && <p className="soft">{note}</p>}
          {answer && <p>{words.answer(answer)}</p>}
          {credit > 0 && <p>{words.credit(formatMoney(credit, locale))}</p>}
        </div>
      ))}
      {stall.back.askable.map(({ reason, returnId }) => {
        const id = `can-bo-${stall.reference}-${returnId ?? reason}`
        const about = stall.back.returns.find(({ id }) => id === returnId)?.items[0]?.title
        return (
          <details key={id} className={styles.cancel}>
            <summary className="link">
              {[words.ask[reason], about].filter(Boolean).join(": ")}
              <span className="visually-hidden"> {stall.seller.name}</span>
            </summary>
            <form action={bringToOfficers} className={styles.back}>
              <Hidden fields={{ ...hiddenOf(part), reason, return_id: returnId ?? "" }} />
              <label htmlFor={id}>{words.note}</label>
              <textarea id={id} className="field" name="note" rows={3} maxLength={500} />
              <button type="submit" className="button quiet">
                {words.send}
              </button>
            </form>
          </details>
        )
      })}
    </>
  )
}

/** What goes back of a stall's part: how far each return is, what money is due, and the form for another. */
export function ShareReturns(part: Part) {
  const { returns, refunds } = part.stall.back
  return (
    <>
      {returns.length + refunds.length > 0 && (
        <ul className={styles.backs}>
          {returns.map((back) => (
            <OneReturn key={back.id} part={part} back={back} />
          ))}
          {refunds.map((money) => (
            <OneRefund key={money.id} part={part} money={money} />
          ))}
        </ul>
      )}
      <Questions {...part} />
      <AskForm {...part} />
    </>
  )
}
