import Link from "next/link"
import { readGuides } from "@/lib/backend/guides"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { guideMessages } from "@/messages/guides"
import { Notice } from "@/ui/notice"
import { PageHead } from "@/ui/page-head"
import { pictureUrl } from "@/ui/picture"
import styles from "./guide.module.css"

/** All guides, each with its drawing and one sentence. */
export async function GuidesPage({ locale }: { locale: Locale }) {
  const words = guideMessages(locale)
  const guides = await readGuides(locale)
  if (guides.length === 0) return <Notice motif="mesh" title={words.emptyTitle} text={words.emptyText} heading="h1" />
  return (
    <div className={styles.guide}>
      <PageHead title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      <ul className={`wrap section ${styles.list}`}>
        {guides.map(({ slug, title, summary, picture, stepCount }) => (
          <li key={slug}>
            <Link className={styles.row} href={localePath(locale, paths.guide(slug))} prefetch={false}>
              {picture && (
                // biome-ignore lint/performance/noImgElement: fixed widths are made when a picture is stored; nothing is left to optimise
                <img src={pictureUrl(picture, 320)} alt="" width={320} height={240} loading="lazy" decoding="async" />
              )}
              <span>
                <strong>{title}</strong>
                <span>{summary}</span>
                <span className="soft">{words.steps(stepCount)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
