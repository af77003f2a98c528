import { randomUUID } from "node:crypto"
import { type GoodsBack, type MoneyBack, remedies } from "@/lib/backend/returns"
import { formatDate, formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { buyingMessages } from "@/messages/buying"
import { SentForm } from "@/ui/sent-form"
import styles from "./order.module.css"
import { PhotosInput } from "./photos-input"
import { askForReturn, bringToOfficers, keepGoods, moneyArrived } from "./return-actions"
import { Again, Hidden, hiddenOf, type Part, WayBack } from "./return-parts"
import { mostPhotos } from "./return-photos"

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
      <SentForm alertClass={styles.unsent} action={askForReturn} className={styles.back}>
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
        <fieldset>
          <legend>{words.wants}</legend>
          {remedies.map((remedy) => (
            <label key={remedy} className={styles.choice}>
              <input type="radio" name="wants" value={remedy} defaultChecked={remedy === "money"} required />
              <span>{words.remedies[remedy]}</span>
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
      </SentForm>
    </details>
  )
}

/** Until the goods are back at the household, and nothing is sent for them, the buyer may keep them after all. */
const mayKeep = ({ state, replacement }: GoodsBack): boolean =>
  (state === "asked" || state === "accepted") && (!replacement || replacement.state === "reserved")

/** Its state in words; goods that stay with the buyer did not come back. */
function stateOf({ state, wayBackPayer }: GoodsBack, locale: Locale): string {
  const words = buyingMessages(locale).order.back
  return state === "received" && wayBackPayer === "nobody" ? words.stays : words.states[state]
}

function OneReturn({ part, back }: { part: Part; back: GoodsBack }) {
  const { stall, code, locale } = part
  const words = buyingMessages(locale).order.back
  const refusals: Record<string, string | undefined> = words.refuseReasons
  const why = [refusals[back.refuseReason ?? ""], back.refuseNote].filter(Boolean).join(". ")
  return (
    <li>
      <p className={styles.state}>{stateOf(back, locale)}</p>
      <p>
        {back.items.map(({ title, quantity }) => `${quantity} × ${title}`).join(", ")}. {words.reasons[back.reason]}.
      </p>
      {back.note && <p className="soft">{back.note}</p>}
      {why && <p>{why}</p>}
      {back.state === "asked" && <p>{words.wanted[back.wants]}</p>}
      {back.wayBackPayer && back.wayBackPayer !== "nobody" && <p>{words.payer[back.wayBackPayer]}</p>}
      <WayBack part={part} back={back} />
      <Again part={part} back={back} />
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
      {mayKeep(back) && (
        <SentForm alertClass={styles.unsent} action={keepGoods}>
          <Hidden fields={{ ...hiddenOf(part), id: back.id }} />
          <button type="submit" className="button quiet">
            {words.keep}
          </button>
        </SentForm>
      )}
    </li>
  )
}

function OneRefund({ part, money }: { part: Part; money: MoneyBack }) {
  const words = buyingMessages(part.locale).order.back
  const dong = formatMoney(money.amount, part.locale)
  return (
    <li>
      <p className={styles.state}>
        {money.settledNote
          ? words.settled(dong, money.settledNote)
          : (money.origin === "way_back" ? words.wayBack : words.refunds)[money.state](dong)}
      </p>
      {money.method === "by_hand" && money.state !== "refunded" && (
        <SentForm alertClass={styles.unsent} action={moneyArrived}>
          <Hidden fields={{ ...hiddenOf(part), id: money.id }} />
          <button type="submit" className="button quiet">
            {words.gotMoney(dong)}
          </button>
        </SentForm>
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
            <SentForm alertClass={styles.unsent} action={bringToOfficers} className={styles.back}>
              <Hidden fields={{ ...hiddenOf(part), reason, return_id: returnId ?? "", request_key: randomUUID() }} />
              <label htmlFor={id}>{words.note}</label>
              <textarea id={id} className="field" name="note" rows={3} maxLength={500} />
              <button type="submit" className="button quiet">
                {words.send}
              </button>
            </SentForm>
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
