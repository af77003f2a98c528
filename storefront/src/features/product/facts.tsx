import type { FoodFacts, Product } from "@/lib/backend/products"
import { formatWeight } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { messages } from "@/messages"
import styles from "./facts.module.css"

type Row = [name: string, value: string | null]

function Facts({ title, rows, framed = false }: { title: string; rows: Row[]; framed?: boolean }) {
  const told = rows.filter((row): row is [string, string] => Boolean(row[1]))
  if (told.length === 0) return null
  return (
    <section className={`${styles.facts} ${framed ? styles.framed : ""}`}>
      <h2 className={styles.title}>{title}</h2>
      <dl className={styles.list}>
        {told.map(([name, value]) => (
          <div key={name} className={styles.row}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** What a food label says, where the buyer decides. */
export function FoodPanel({ food, locale }: { food: FoodFacts; locale: Locale }) {
  const words = messages(locale).product
  const rows: Row[] = [
    [words.ingredients, food.ingredients],
    [words.allergens, food.allergens],
    [words.netWeight, food.netWeightGrams === null ? null : formatWeight(food.netWeightGrams, locale)],
    [words.bestBefore, food.bestBeforeDays === null ? null : words.bestBeforeDays(food.bestBeforeDays)],
    [words.keeping, food.keeping],
  ]
  return <Facts title={words.food} rows={rows} framed />
}

/** The steps of the craft that the household says this piece went through. */
export function CraftSteps({ product, locale }: { product: Product; locale: Locale }) {
  if (product.craftSteps.length === 0) return null
  return (
    <section className={styles.facts}>
      <h2 className={styles.title}>{messages(locale).product.craftSteps}</h2>
      <ol className={styles.steps}>
        {product.craftSteps.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ol>
    </section>
  )
}

/** Who made it, materials, size, weight and care. */
export function PieceFacts({ product, locale }: { product: Product; locale: Locale }) {
  const words = messages(locale).product
  const rows: Row[] = [
    [words.madeBy, product.madeBy],
    [words.materials, product.materials],
    [words.dimensions, product.dimensions],
    [words.weight, product.weightGrams === null ? null : formatWeight(product.weightGrams, locale)],
    [words.care, product.care],
  ]
  return <Facts title={words.facts} rows={rows} />
}
