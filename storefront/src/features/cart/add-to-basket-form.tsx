import type { Product, Variant } from "@/lib/backend/products"
import { formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { messages } from "@/messages"
import { SubmitButton } from "@/ui/submit-button"
import { addToBasket } from "./actions"
import styles from "./add-to-basket-form.module.css"

const most = 999

/** What the basket would take: `rules/sellable` of the backend. */
function canBuy({ monthLeft }: Product, variant: Variant): boolean {
  return (!variant.stockLimited || variant.stock > 0) && monthLeft !== 0
}

function Choice({
  product,
  variant,
  checked,
  locale,
}: {
  product: Product
  variant: Variant
  checked: boolean
  locale: Locale
}) {
  const words = messages(locale).product
  const open = canBuy(product, variant)
  return (
    <label className={styles.choice}>
      <input type="radio" name="variant_id" value={variant.id} defaultChecked={checked} disabled={!open} required />
      <span>{variant.label}</span>
      <span className={`${styles.choicePrice} number`}>
        {open ? formatMoney(variant.price, locale) : words.soldOut}
      </span>
    </label>
  )
}

/**
 * Choose a form of the piece, say how many, put it into the basket. A plain form: works without JavaScript. On a phone the button also
 * stays at the bottom edge of the screen, with the price beside it. Nothing at all while the stall is on holiday, or
 * no more is made this month.
 */
export function AddToBasketForm({ product, locale }: { product: Product; locale: Locale }) {
  const words = messages(locale).product
  const open = product.variants.filter((variant) => canBuy(product, variant))
  const [first] = open
  if (!first || product.holidayUntil) return null
  const single = product.variants.length === 1
  const highest = Math.min(most, product.monthLeft ?? most, Math.max(...open.map((one) => one.stock || 1)))
  const onlyOne = product.oneOfAKind || highest === 1
  return (
    <form action={addToBasket} className={styles.form}>
      <input type="hidden" name="locale" value={locale} />
      {single ? (
        <input type="hidden" name="variant_id" value={first.id} />
      ) : (
        <fieldset className={styles.choices}>
          <legend>{product.optionNames.join(" · ") || words.choose}</legend>
          {product.variants.map((variant) => (
            <Choice key={variant.id} product={product} variant={variant} checked={variant === first} locale={locale} />
          ))}
        </fieldset>
      )}
      <div className={styles.row}>
        {onlyOne ? (
          <input type="hidden" name="quantity" value="1" />
        ) : (
          <label className={styles.quantity}>
            <span>{words.quantity}</span>
            <input
              className="field number"
              type="number"
              name="quantity"
              defaultValue={1}
              min={1}
              max={highest}
              step={1}
              inputMode="numeric"
              required
            />
          </label>
        )}
        <SubmitButton className={styles.inForm} label={words.add} sending={words.adding} />
      </div>
      <div className={styles.bar}>
        <p className={`${styles.barPrice} number`}>
          {product.priceVaries && <span className="small">{messages(locale).card.from} </span>}
          {product.price !== null && formatMoney(product.price, locale)}
        </p>
        <SubmitButton label={words.add} sending={words.adding} />
      </div>
    </form>
  )
}
