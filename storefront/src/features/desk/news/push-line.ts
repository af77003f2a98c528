import type { NewsItem } from "@/lib/backend/desk/news"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskMessages } from "@/messages/desk"
import type { Desk } from "../desk-context"
import { rightsOf } from "../desk-rights"
import { newsDoor, newsLine } from "./news-line"

/** What a phone shows: whose stall, what happened, and the screen that a tap opens. */
export type PushLine = { title: string; text: string; path: string }

/**
 * A piece of news as a phone shows it. A tap opens its own screen where that is about the stall in hand, else the list of news, from which
 * the right stall is taken in hand first.
 */
export function pushLine(item: NewsItem | null, desk: Desk, locale: Locale): PushLine {
  const { news, frame } = deskMessages(locale)
  const list = localePath(locale, paths.news)
  if (!item) return { title: frame.desk, text: news.unknown, path: list }
  const isInHand = item.stall !== null && item.stall.id === desk.stall?.id
  const via = isInHand ? (desk.stall?.via ?? null) : null
  const reader = { via, isHelper: desk.person.helper !== null, writes: rightsOf(desk).writes }
  const door = isInHand || item.stall === null ? newsDoor(item.key, news, reader) : null
  return {
    title: item.stall?.name ?? frame.desk,
    text: newsLine(item, news),
    path: door ? localePath(locale, door.path) : list,
  }
}
