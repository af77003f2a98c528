import type { Metadata } from "next"
import { pageMetadata } from "@/layout/site-metadata"
import { longestQuestion } from "@/lib/backend/search"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { type Query, type QueryParams, queryText } from "@/lib/query-params"
import { messages } from "@/messages"

export type SearchParams = QueryParams

/** What was asked, without spaces around it and no longer than a search reads; empty when nothing was. */
export function questionOf(query: Query): string {
  return (queryText(query, "q") ?? "").trim().normalize("NFC").slice(0, longestQuestion)
}

/** A search page is for its asker, not for search engines. */
export async function searchMetadata(searchParams: Promise<Query>, locale: Locale): Promise<Metadata> {
  const question = questionOf(await searchParams)
  const { title } = messages(locale).search
  return pageMetadata({ locale, path: paths.search, title: question ? `${title}: ${question}` : title, index: false })
}
