import type { ReactNode } from "react"
import type { Province } from "@/lib/backend/delivery"
import type { Product } from "@/lib/backend/products"
import { formatDate, formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import { Crumbs } from "@/ui/crumbs"
import { JsonLd } from "@/ui/json-ld"
import { Paragraphs } from "@/ui/paragraphs"
import { ProductGrid } from "@/ui/product-grid"
import { Section } from "@/ui/section"
import { DeliveryTo } from "./delivery-to"
import { CraftSteps, FoodPanel, PieceFacts } from "./facts"
import { Gallery } from "./gallery"
import { Maker } from "./maker"
import { NewestLot } from "./newest-lot"
import styles from "./product-view.module.css"
import { productJsonLd } from "./structured-data"

const fewLeft = 10

function Stock({ product, locale }: { product: Product; locale: Locale }) {
  const words = messages(locale).product
  if (product.holidayUntil) {
    return <p className={styles.waiting}>{words.onHoliday(formatDate(product.holidayUntil, locale))}</p>
  }
  if (product.stock <= 0) return <p className={styles.gone}>{words.soldOut}</p>
  if (product.moreFrom) {
    return <p className={styles.waiting}>{words.monthFull(formatDate(product.moreFrom, locale))}</p>
  }
  if (product.leadTimeDays !== null) {
    const { leadTimeDays, monthlyCapacity } = product
    return (
      <p className={styles.waiting}>
        {words.madeToOrder(leadTimeDays)}
        {monthlyCapacity !== null && ` · ${words.capacity(monthlyCapacity)}`}
      </p>
    )
  }
  if (product.oneOfAKind) return <p className={styles.waiting}>{words.oneOfAKind}</p>
  return <p className={styles.there}>{product.stock <= fewLeft ? words.left(product.stock) : words.leftMany}</p>
}

function Head({ product, ocop, locale }: { product: Product; ocop: ReactNode; locale: Locale }) {
  return (
    <div className={styles.head}>
      <h1 className={styles.title}>{product.title}</h1>
      {product.subtitle && <p className="soft">{product.subtitle}</p>}
      {product.price !== null && (
        <p className={`${styles.price} number`}>
          {product.priceVaries && <span className={styles.from}>{messages(locale).card.from} </span>}
          {formatMoney(product.price, locale)}
        </p>
      )}
      <Stock product={product} locale={locale} />
      {ocop}
    </div>
  )
}

/** What sending it costs and when it comes; of goods that cannot be ordered now only how they are sent. */
function Delivery({ product, provinces, locale }: { product: Product; provinces: Province[]; locale: Locale }) {
  const words = messages(locale).product
  const isGone = product.stock <= 0 || product.monthLeft === 0
  return (
    <div className={styles.delivery}>
      <p>{words.delivery}</p>
      {!isGone && provinces.length > 0 && (
        <DeliveryTo
          product={product.handle}
          provinces={provinces}
          label={words.deliverTo}
          choose={words.chooseProvince}
          locale={locale}
        />
      )}
    </div>
  )
}

type Props = {
  product: Product
  provinces: Province[]
  publicUrl: string
  locale: Locale
  /** What its stars rest on. */
  ocop: ReactNode
  buy: ReactNode
}

/** A piece: pictures, name, price, how many are left, one button; then who made it and where, and everything worth knowing. */
export function ProductView({ product, provinces, publicUrl, locale, ocop, buy }: Props) {
  const { product: words, nav } = messages(locale)
  const steps = [
    { path: paths.goods, name: nav.goods },
    ...(product.craft ? [{ path: paths.craft(product.craft.handle), name: product.craft.name }] : []),
  ]
  return (
    <article className={styles.article}>
      <JsonLd data={productJsonLd(product, publicUrl, locale)} />
      <Crumbs locale={locale} steps={steps} />
      <div className={`wrap ${styles.columns}`}>
        <div className={styles.pictures}>
          <Gallery pictures={product.pictures} title={product.title} locale={locale} />
        </div>
        <div className={styles.words}>
          <Head product={product} ocop={ocop} locale={locale} />
          {buy}
          <Delivery product={product} provinces={provinces} locale={locale} />
          <Maker product={product} locale={locale} />
          {product.food && <FoodPanel food={product.food} locale={locale} />}
          <section className={styles.part}>
            <h2 className={styles.partTitle}>{words.description}</h2>
            <Paragraphs text={product.description} />
          </section>
          <CraftSteps product={product} locale={locale} />
          {product.newestLot && <NewestLot lot={product.newestLot} locale={locale} />}
          <PieceFacts product={product} locale={locale} />
        </div>
      </div>
      {product.similar.length > 0 && (
        <Section title={words.similar}>
          <ProductGrid cards={product.similar} locale={locale} />
        </Section>
      )}
    </article>
  )
}
