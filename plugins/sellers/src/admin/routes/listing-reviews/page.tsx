import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShoppingBag } from "@medusajs/icons"
import { Button, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { DeclarationPaper } from "../../components/declaration-paper"
import { ListingForms } from "../../components/listing-forms"
import { ListingPictures } from "../../components/listing-pictures"
import { EmptyNote, PageFrame } from "../../components/page-frame"
import { ReasonDialog } from "../../components/reason-dialog"
import { RefusalNote } from "../../components/refusal-note"
import { type ListingReview, TOLD, told } from "../../lib/listing-review"
import { useChange } from "../../lib/use-change"
import { useRead } from "../../lib/use-read"
import { when } from "../../lib/when"

function Facts({ answers }: Pick<ListingReview, "answers">) {
  const { t, i18n } = useTranslation("staff")
  const facts = TOLD.map((field) => ({ field, text: told(answers, field, i18n.language) })).filter(({ text }) => text)
  return (
    <dl className="grid gap-y-1">
      {facts.map(({ field, text }) => (
        <div key={field}>
          <dt className="inline text-ui-fg-subtle">{t(`listing.field.${field}`)}: </dt>
          <dd className="inline whitespace-pre-line">{text}</dd>
        </div>
      ))}
    </dl>
  )
}

function Verdicts({ id, again }: { id: string; again: () => void }) {
  const { t } = useTranslation("staff")
  const { isBusy, refusal, change } = useChange(again)
  const act = (verdict: string) => (reason: string) =>
    change("POST", `/admin/listing-reviews/${id}/${verdict}`, { reason })
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Button size="small" isLoading={isBusy} onClick={() => act("publish")("")}>
          {t("listing.publish")}
        </Button>
        <ReasonDialog
          deed={t("listing.sendBack")}
          means={t("listing.sendBackMeans")}
          reasonLabel={t("reason")}
          act={act("send-back")}
        />
        <ReasonDialog
          deed={t("listing.reject")}
          means={t("listing.rejectMeans")}
          reasonLabel={t("reason")}
          act={act("reject")}
        />
      </div>
      <RefusalNote code={refusal} />
    </>
  )
}

function Listing({ review, again }: { review: ListingReview; again: () => void }) {
  const { t, i18n } = useTranslation("staff")
  const { answers, seller, on_sale, reviews } = review
  const say = (field: string) => told(answers, field, i18n.language)
  const last = reviews.at(-1)
  const at = when(review.proposed_at, i18n.language)
  return (
    <li className="space-y-2 px-6 py-4">
      <Heading level="h2">{say("name")}</Heading>
      <Text size="small">
        {t("listing.stall", { name: seller.name })} · {t("listing.sent", { name: review.sent_by ?? "–", at })}
      </Text>
      <ListingForms answers={answers} />
      {on_sale && <Text size="small">{t("listing.onSale", { name: on_sale.name })}</Text>}
      {last?.reason && <Text size="small">{t("listing.before", { reason: last.reason })}</Text>}
      <ListingPictures pictures={review.pictures} name={say("name")} />
      <Facts answers={answers} />
      {review.craft_steps.length > 0 && (
        <Text size="small">{t("listing.steps", { steps: review.craft_steps.join(", ") })}</Text>
      )}
      {say("declaration") && <DeclarationPaper id={say("declaration")} name={say("name")} />}
      <Verdicts id={review.id} again={again} />
    </li>
  )
}

/** Goods that wait for approval, oldest first: everything a buyer would see, and three answers. */
export default function ListingReviewsPage() {
  const { t } = useTranslation("staff")
  const { state, again } = useRead<{ listing_reviews: ListingReview[] }>("/admin/listing-reviews")
  return (
    <PageFrame title="listing.title" hint="listing.hint" state={state}>
      {({ listing_reviews }) =>
        listing_reviews.length === 0 ? (
          <EmptyNote text={t("listing.empty")} />
        ) : (
          <ul className="divide-y">
            {listing_reviews.map((review) => (
              <Listing key={review.id} review={review} again={again} />
            ))}
          </ul>
        )
      }
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "listing.title", translationNs: "staff", icon: ShoppingBag })
