import { Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Certificate } from "../lib/certificate"
import { DeedForm } from "./deed-form"

interface SideProps {
  name: string
  title: string
  picture: string | null
}

function Side({ name, title, picture }: SideProps) {
  const { t } = useTranslation("ocop")
  return (
    <section className="grid content-start gap-2">
      <Text size="small" className="text-ui-fg-subtle">
        {name}
      </Text>
      {picture ? (
        <a href={`/static/${picture}-960.webp`} target="_blank" rel="noreferrer">
          <img src={`/static/${picture}-320.webp`} alt={`${name}: ${title}`} className="w-full max-w-60 rounded-md" />
        </a>
      ) : (
        <Text size="small">{t("compare.noPicture")}</Text>
      )}
      <Text weight="plus" className="break-words">
        {title}
      </Text>
    </section>
  )
}

interface CompareProps {
  certificate: Certificate
  again: () => void
}

/** Goods as they were when an officer looked at them, beside those of today; where the star stays, the word that they are the same. */
export function GoodsCompare({ certificate, again }: CompareProps) {
  const { t } = useTranslation("ocop")
  const { id, revision, goods, product, product_title, verification, waiting_reason } = certificate
  const isRenamed = waiting_reason === "goods_changed"
  if (!product || !(isRenamed || goods.has_other_look)) {
    return null
  }
  return (
    <section className="grid gap-3 px-6 py-4">
      <Heading level="h2">{t("compare.title")}</Heading>
      <Text size="small">{t(isRenamed ? "compare.renamed" : "compare.otherLook")}</Text>
      <div className="grid gap-4 sm:grid-cols-2">
        <Side name={t("compare.then")} title={product_title ?? t("compare.unknown")} picture={goods.seen_picture} />
        <Side name={t("compare.now")} title={product.title} picture={goods.picture} />
      </div>
      {goods.text && (
        <details>
          <summary className="txt-compact-small-plus cursor-pointer py-1 underline underline-offset-2">
            {t("compare.text")}
          </summary>
          <Text size="small" className="whitespace-pre-line break-words pt-2">
            {goods.text}
          </Text>
        </details>
      )}
      {verification === "verified" && (
        <DeedForm
          path={`/admin/certificates/${id}/same-goods`}
          deed={t("deed.sameGoods")}
          body={() => ({ revision, goods_revision: goods.revision })}
          done={again}
        />
      )}
    </section>
  )
}
