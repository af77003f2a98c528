import { randomUUID } from "node:crypto"
import Link from "next/link"
import type { GoodsDeed, OwnGoods } from "@/lib/backend/desk/goods"
import { fill } from "@/lib/fill"
import { formatMoney } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskMessages } from "@/messages/desk"
import { pictureUrl } from "@/ui/picture"
import { ShareButton } from "../frame/share-button"
import { styles } from "../frame/styles"
import { Tap } from "../frame/tap"
import own from "./goods.module.css"
import { copyGoods, takeUp, tapGoods } from "./goods-actions"
import listing from "./listing.module.css"

export type Row = {
  goods: OwnGoods
  stall: string | null
  locale: Locale
  /** Place of the page in the list. */
  from: number
  /** Whoever sits here may change it. */
  lists: boolean
  /** Origin of the shop, for links that are sent; null while buyers do not see the stall. */
  shop: string | null
}

/** A state's colour, beside its words, as stalls have it. */
const shade: Record<OwnGoods["state"], string> = {
  draft: "pending",
  proposed: "pending",
  sent_back: "suspended",
  rejected: "suspended",
  on_sale: "approved",
  paused: "pending",
}

/** One thing done at once; each button carries a name of its own tap, so that pressed twice it counts once. */
function Deed({ goods, stall, locale, from, deed }: Row & { deed: GoodsDeed }) {
  const { listing: words, goods: taps } = deskMessages(locale)
  const label = deed === "pause" || deed === "resume" ? words[deed] : taps[deed]
  return (
    <Tap
      action={tapGoods.bind(null, locale, goods.productId ?? "", deed, null)}
      label={label}
      about={goods.name}
      stall={stall}
      hidden={{ request: randomUUID(), tu: String(from) }}
      quiet
    />
  )
}

/** Buttons of what is on sale or paused: count, price, pause. Goods of several forms are counted on the price screen, what is made to order nowhere. */
function SoldDeeds(row: Row & { productId: string }) {
  const { goods, locale, productId } = row
  const { listing: words } = deskMessages(locale)
  return (
    <>
      {goods.forms === 1 && goods.quantity !== null && (
        <>
          <Deed {...row} deed="restock" />
          <Deed {...row} deed="sold-elsewhere" />
        </>
      )}
      <Link
        className={`button quiet ${styles.big}`}
        href={localePath(locale, paths.listingPrice(productId))}
        prefetch={false}
      >
        {words.priceAndStock}
        <span className="visually-hidden"> {goods.name}</span>
      </Link>
      <Deed {...row} deed={goods.state === "on_sale" ? "pause" : "resume"} />
    </>
  )
}

/** What begins a draft: goods that never had one are opened for editing, all others that have a name can be copied. */
function DraftDeeds({ goods: { key, productId, name }, stall, locale, from }: Row) {
  const { goods: words } = deskMessages(locale)
  const rest = { about: name, stall, hidden: { request: randomUUID(), tu: String(from) }, quiet: true }
  if (key && !name) return null
  if (key) return <Tap action={copyGoods.bind(null, locale, key)} label={words.copy} {...rest} />
  return productId && <Tap action={takeUp.bind(null, locale, productId)} label={words.takeUp} {...rest} />
}

/** What is done now and then: folded away, so that what changes goods stands alone. */
function RareDeeds({ goods, locale, shop }: Row) {
  const { goods: words, share } = deskMessages(locale)
  const { productId, handle, state, name } = goods
  return (
    <details className={listing.more}>
      <summary>
        {words.rare}
        <span className="visually-hidden"> {name}</span>
      </summary>
      <div className={listing.deeds}>
        {shop && handle && state === "on_sale" && (
          <ShareButton url={shop + localePath(locale, paths.product(handle))} title={name} words={share} about={name} />
        )}
        {productId && (
          <Link
            className={`button quiet ${styles.big}`}
            href={localePath(locale, paths.listingHistory(productId))}
            prefetch={false}
          >
            {words.history}
            <span className="visually-hidden"> {name}</span>
          </Link>
        )}
      </div>
    </details>
  )
}

function Deeds(row: Row) {
  const { goods, locale, lists } = row
  const { listing: words } = deskMessages(locale)
  const { key, productId, state, name } = goods
  const sold = state === "on_sale" || state === "paused"
  const opens = { draft: words.goOn, sent_back: words.correct, proposed: words.look, rejected: words.look }
  const open = key && (
    <Link
      className={`button ${state === "sent_back" ? "" : "quiet"} ${styles.big}`}
      href={localePath(locale, paths.listing(key))}
      prefetch={false}
    >
      {state in opens ? opens[state as keyof typeof opens] : words.edit}
      <span className="visually-hidden"> {name}</span>
    </Link>
  )
  return (
    <div className={listing.deeds}>
      {lists && (
        <div className={own.taps}>
          {sold && productId && <SoldDeeds {...row} productId={productId} />}
          {open}
          <DraftDeeds {...row} />
        </div>
      )}
      {productId && <RareDeeds {...row} />}
    </div>
  )
}

function Thumb({ goods: { picture, blur, isPictureReady }, locale }: Row) {
  const { goods: words } = deskMessages(locale)
  if (!picture) return <span className={listing.thumb} />
  if (isPictureReady) {
    return (
      <span className={listing.thumb}>
        {/* biome-ignore lint/performance/noImgElement: fixed widths are made when a picture is stored */}
        <img src={pictureUrl(picture, 320)} alt="" loading="lazy" />
      </span>
    )
  }
  return (
    <span className={styles.stack}>
      <span className={listing.thumb}>
        {/* biome-ignore lint/performance/noImgElement: some hundred bytes that stand in the page */}
        {blur && <img src={blur} alt="" />}
      </span>
      <span className={styles.hint}>{words.making}</span>
    </span>
  )
}

/** One piece of the stall: picture, name, price, how many, its state in words, and what can be done in one tap. */
export function GoodsRow(row: Row) {
  const { goods, locale } = row
  const { listing: words } = deskMessages(locale)
  const { name, price, quantity, forms, state, change, reason } = goods
  const facts = [
    price !== null && formatMoney(price, locale),
    state !== "draft" && forms > 0 && (quantity === null ? words.madeToOrder : fill(words.left, { n: quantity })),
  ]
  return (
    <li className={`${styles.row} ${listing.row}`}>
      <Thumb {...row} />
      <div className={styles.stack}>
        <h2>{name || words.noName}</h2>
        <p>{facts.filter(Boolean).join(" · ")}</p>
        <p className={styles.state} data-state={shade[state]}>
          {words.states[state]}
        </p>
        {change && <p className={styles.hint}>{words.changes[change]}</p>}
        {reason && <p>{fill(words.reason, { reason })}</p>}
      </div>
      <Deeds {...row} />
    </li>
  )
}
