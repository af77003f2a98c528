import Link from "next/link"
import { type OwnGoods, readOwnGoods } from "@/lib/backend/desk/listings"
import { readSite } from "@/lib/backend/site"
import { fill } from "@/lib/fill"
import { formatMoney } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { pictureUrl } from "@/ui/picture"
import { DeskScreen } from "../frame/desk-screen"
import { ShareButton } from "../frame/share-button"
import { styles } from "../frame/styles"
import { Tap } from "../frame/tap"
import { ImportsLink } from "../imports/imports-link"
import { readOutcome } from "../outcome"
import { withStall } from "../stall/with-stall"
import { tapGoods } from "./actions"
import { KeptRows } from "./kept-rows"
import listing from "./listing.module.css"

type Row = {
  goods: OwnGoods
  stall: string | null
  locale: Locale
  /** Origin of the shop, for links that are sent; null while buyers do not see the stall. */
  shop: string | null
}

function Deeds({ goods, stall, locale, shop }: Row) {
  const { listing: words, share } = deskMessages(locale)
  const { key, productId, handle, state, name } = goods
  const sold = productId && (state === "on_sale" || state === "paused")
  const deed = state === "on_sale" ? "pause" : "resume"
  const opens = { draft: words.goOn, sent_back: words.correct, proposed: words.look, rejected: words.look }
  const open = state in opens ? opens[state as keyof typeof opens] : words.edit
  return (
    <div className={listing.deeds}>
      {sold && (
        <>
          <Link
            className={`button quiet ${styles.big}`}
            href={localePath(locale, paths.listingPrice(productId))}
            prefetch={false}
          >
            {words.priceAndStock}
            <span className="visually-hidden"> {name}</span>
          </Link>
          <Tap
            action={tapGoods.bind(null, locale, productId, deed)}
            label={words[deed]}
            about={name}
            stall={stall}
            quiet
          />
        </>
      )}
      {key && (
        <Link
          className={sold ? styles.textLink : `button ${state === "sent_back" ? "" : "quiet"} ${styles.big}`}
          href={localePath(locale, paths.listing(key))}
          prefetch={false}
        >
          {open}
          <span className="visually-hidden"> {name}</span>
        </Link>
      )}
      {shop && handle && state === "on_sale" && (
        <ShareButton url={shop + localePath(locale, paths.product(handle))} title={name} words={share} about={name} />
      )}
    </div>
  )
}

function GoodsRow(row: Row) {
  const { goods, locale } = row
  const { listing: words } = deskMessages(locale)
  const { name, picture, price, quantity, state, change, reason } = goods
  const facts = [
    price !== null && formatMoney(price, locale),
    quantity !== null && state !== "draft" && fill(words.left, { n: quantity }),
  ]
  return (
    <li className={`${styles.row} ${listing.row}`}>
      <span className={listing.thumb}>
        {/* biome-ignore lint/performance/noImgElement: fixed widths are made when a picture is stored */}
        {picture && <img src={pictureUrl(picture, 320)} alt="" loading="lazy" />}
      </span>
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

/** A state's colour, beside its words, as stalls have it. */
const shade: Record<OwnGoods["state"], string> = {
  draft: "pending",
  proposed: "pending",
  sent_back: "suspended",
  rejected: "suspended",
  on_sale: "approved",
  paused: "pending",
}

/** Everything the stall has, sold or being written, and the way to list something new. */
export async function GoodsPage({ locale, query }: { locale: Locale; query: Query }) {
  const { listing: words } = deskMessages(locale)
  const outcome = readOutcome(query)
  const notes: Record<string, string | undefined> = words.done
  const { publicUrl } = await readSite()
  return withStall(locale, paths.listings, readOwnGoods, (desk, goods) => (
    <DeskScreen
      locale={locale}
      title={words.title}
      guide={words.guide}
      back={paths.desk}
      desk={desk}
      outcome={outcome}
      done={notes[outcome.done ?? ""]}
    >
      {goods.length === 0 && <p>{words.empty}</p>}
      {/* Not a Link: each tap begins another draft. */}
      <a className={`button ${styles.big}`} href={localePath(locale, paths.listingNew)}>
        {words.add}
      </a>
      <ImportsLink locale={locale} />
      <KeptRows person={desk.person.id} stall={desk.key.stallId ?? ""} words={words} locale={locale} />
      <ul className={styles.rows}>
        {goods.map((one) => (
          <GoodsRow
            key={one.productId ?? one.key}
            goods={one}
            stall={desk.key.stallId}
            locale={locale}
            shop={desk.stall?.status === "approved" ? publicUrl : null}
          />
        ))}
      </ul>
    </DeskScreen>
  ))
}
