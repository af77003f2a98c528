import Link from "next/link"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskMessages } from "@/messages/desk"
import { styles } from "../frame/styles"

/** The way to many goods at once. */
export function ImportsLink({ locale }: { locale: Locale }) {
  return (
    <Link className={styles.textLink} href={localePath(locale, paths.listingImports)} prefetch={false}>
      {deskMessages(locale).imports.door}
    </Link>
  )
}
