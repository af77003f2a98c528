import Link from "next/link"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import { Notice } from "@/ui/notice"

/** "This page is gone": says so and offers the search that stands above it, and the way home. */
export function GonePage({ locale }: { locale: Locale }) {
  const { notFound, list } = messages(locale)
  return (
    <Notice motif="mesh" title={notFound.title} text={notFound.text} heading="h1">
      <Link className="button" href={localePath(locale, paths.goods)}>
        {list.emptyLink}
      </Link>
      <Link className="button quiet" href={localePath(locale, paths.home)}>
        {notFound.home}
      </Link>
    </Notice>
  )
}
