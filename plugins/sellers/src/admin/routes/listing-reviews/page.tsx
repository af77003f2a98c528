import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShoppingBag } from "@medusajs/icons"
import { Badge, Button, Checkbox, Heading, Label, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { DeclarationPaper } from "../../components/declaration-paper"
import { ListingForms } from "../../components/listing-forms"
import { ListingPictures } from "../../components/listing-pictures"
import { EmptyNote, PageFrame } from "../../components/page-frame"
import { PublishTicked } from "../../components/publish-ticked"
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

function Verdicts({ id, revision, again }: { id: string; revision: number; again: () => void }) {
  const { t } = useTranslation("staff")
  const { isBusy, refusal, change } = useChange(again)
  const act = (verdict: string) => (reason: string) =>
    change("POST", `/admin/listing-reviews/${id}/${verdict}`, { revision, reason })
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

interface ListingProps {
  review: ListingReview
  again: () => void
  isTicked: boolean
  tick: (isTicked: boolean) => void
}

/** Why an officer has to look: words of the list, also where the stall publishes directly. */
function Held({ review: { held_words, is_direct } }: Pick<ListingProps, "review">) {
  const { t } = useTranslation("staff")
  return (
    <>
      {is_direct && <Badge size="2xsmall">{t("direct.badge")}</Badge>}
      {held_words.map(({ word, reason }) => (
        <Text key={word} size="small" weight="plus">
          {t("listing.held", { word, reason })}
        </Text>
      ))}
    </>
  )
}

function Listing({ review, again, isTicked, tick }: ListingProps) {
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
      <Held review={review} />
      {on_sale && <Text size="small">{t("listing.onSale", { name: on_sale.name })}</Text>}
      {last?.reason && <Text size="small">{t("listing.before", { reason: last.reason })}</Text>}
      <ListingPictures pictures={review.pictures} name={say("name")} />
      <Facts answers={answers} />
      {review.craft_steps.length > 0 && (
        <Text size="small">{t("listing.steps", { steps: review.craft_steps.join(", ") })}</Text>
      )}
      {say("declaration") && <DeclarationPaper id={say("declaration")} name={say("name")} />}
      <div className="flex items-center gap-2">
        <Checkbox id={`tick-${review.id}`} checked={isTicked} onCheckedChange={(now) => tick(now === true)} />
        <Label htmlFor={`tick-${review.id}`}>{t("listing.tick", { name: say("name") })}</Label>
      </div>
      <Verdicts id={review.id} revision={review.revision} again={again} />
    </li>
  )
}

/** A tick is about what was read: it is gone when the household sends another revision. */
const tickOf = ({ id, revision }: ListingReview) => `${id}:${revision}`

function Waiting({ reviews, again }: { reviews: ListingReview[]; again: () => void }) {
  const { i18n } = useTranslation("staff")
  const [ticks, setTicks] = useState<string[]>([])
  const ticked = reviews.filter((review) => ticks.includes(tickOf(review)))
  return (
    <>
      <PublishTicked
        ticked={ticked.map(({ id, revision, answers }) => ({
          id,
          revision,
          name: told(answers, "name", i18n.language),
        }))}
        done={() => {
          setTicks([])
          again()
        }}
      />
      <ul className="divide-y">
        {reviews.map((review) => (
          <Listing
            key={review.id}
            review={review}
            again={again}
            isTicked={ticked.includes(review)}
            tick={(now) => {
              const key = tickOf(review)
              setTicks((old) => (now ? [...old, key] : old.filter((one) => one !== key)))
            }}
          />
        ))}
      </ul>
    </>
  )
}

/** Goods that wait for approval, oldest first: everything a buyer would see, and three answers; several go on sale at once. */
export default function ListingReviewsPage() {
  const { t } = useTranslation("staff")
  const { state, again } = useRead<{ listing_reviews: ListingReview[] }>("/admin/listing-reviews?limit=100")
  return (
    <PageFrame title="listing.title" hint="listing.hint" state={state}>
      {({ listing_reviews }) =>
        listing_reviews.length === 0 ? (
          <EmptyNote text={t("listing.empty")} />
        ) : (
          <Waiting reviews={listing_reviews} again={again} />
        )
      }
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "listing.title", translationNs: "staff", icon: ShoppingBag })
