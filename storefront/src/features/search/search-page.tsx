import Link from "next/link"
import { readCrafts } from "@/lib/backend/crafts"
import { longestQuestion, searchProducts } from "@/lib/backend/search"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { messages } from "@/messages"
import { Notice } from "@/ui/notice"
import { PageHead } from "@/ui/page-head"
import { ProductGrid } from "@/ui/product-grid"
import styles from "./search-page.module.css"
import { questionOf } from "./search-params"

function SearchForm({ question, locale }: { question: string; locale: Locale }) {
  const { search: words } = messages(locale)
  return (
    <form action={localePath(locale, paths.search)} className={`wrap ${styles.form}`}>
      <label className={styles.label} htmlFor="tim">
        {words.label}
      </label>
      <div className={styles.row}>
        <input
          id="tim"
          className="field"
          type="search"
          name="q"
          defaultValue={question}
          placeholder={words.placeholder}
          maxLength={longestQuestion}
        />
        <button className="button" type="submit">
          {words.submit}
        </button>
      </div>
      <p className="soft small">{words.hint}</p>
    </form>
  )
}

async function CraftWays({ locale }: { locale: Locale }) {
  const crafts = await readCrafts(locale)
  return crafts.map((craft) => (
    <Link
      key={craft.handle}
      className="button quiet"
      href={localePath(locale, paths.craft(craft.handle))}
      prefetch={false}
    >
      {craft.name}
    </Link>
  ))
}

async function Answer({ question, locale }: { question: string; locale: Locale }) {
  const { search: words, failure } = messages(locale)
  const found = await searchProducts(question, locale)
  if (!found.ok) return <Notice motif="mesh" title={failure.title} text={words.failed} />
  const { cards, count } = found.data
  if (count === 0) {
    return (
      <Notice motif="frames" title={words.emptyTitle(question)} text={words.emptyText}>
        <CraftWays locale={locale} />
      </Notice>
    )
  }
  return (
    <div className={`wrap section ${styles.found}`}>
      <h2 className={styles.count}>{words.results(question, count)}</h2>
      <ProductGrid cards={cards} locale={locale} firstRow />
    </div>
  )
}

/** Search by words, marked or unmarked. A plain form; each answer is made for its asker. */
export async function SearchPage({ searchParams, locale }: { searchParams: Promise<Query>; locale: Locale }) {
  const question = questionOf(await searchParams)
  return (
    <>
      <PageHead title={messages(locale).search.title} />
      <SearchForm question={question} locale={locale} />
      {question && <Answer question={question} locale={locale} />}
    </>
  )
}
