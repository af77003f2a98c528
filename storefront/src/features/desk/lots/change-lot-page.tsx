import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { DeskScreen } from "../frame/desk-screen"
import { RareFields } from "../frame/rare-fields"
import { withStall } from "../stall/with-stall"
import { correctLot } from "./actions"
import { firstFields, rareFields, rareNames } from "./lot-fields"
import { readLotWithCraft } from "./lot-page"
import { lotName } from "./lot-words"

/** Changes a batch of which nothing was made yet. */
export async function ChangeLotPage({ locale, id }: { locale: Locale; id: string }) {
  const { lots: words, frame } = deskMessages(locale)
  return withStall(
    locale,
    paths.lotChange(id),
    (key) => readLotWithCraft(key, id, locale),
    (desk, { lot, template }) => {
      const isFood = template?.isFood ?? lot.bestBefore !== null
      const asked = { locale, unit: lot.unit, isFood, bestBefore: lot.bestBefore ?? "", lot }
      return (
        <DeskScreen
          locale={locale}
          title={`${words.changeTitle}: ${lotName(lot, locale)}`}
          guide={words.changeGuide}
          back={paths.lot(id)}
          desk={desk}
        >
          <DeskForm
            action={correctLot}
            hidden={{ locale, stall: desk.key.stallId ?? "", lot: id }}
            submit={words.save}
            words={frame}
            fields={firstFields(asked)}
            more={rareNames}
          >
            <RareFields fields={rareFields(asked)} label={words.rare} optional={frame.optional} />
          </DeskForm>
        </DeskScreen>
      )
    },
  )
}
