import { randomUUID } from "node:crypto"
import { type LotChoices, type LotTemplate, readLotChoices } from "@/lib/backend/desk/lots"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { type Query, queryText } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { Picture } from "@/ui/picture"
import type { Desk } from "../desk-context"
import { DeskForm } from "../frame/desk-form"
import { DeskScreen } from "../frame/desk-screen"
import type { FieldSpec } from "../frame/field-spec"
import { RareFields } from "../frame/rare-fields"
import { styles } from "../frame/styles"
import { withStall } from "../stall/with-stall"
import { beginLot } from "./actions"
import { dayAfter, firstFields, rareFields, rareNames } from "./lot-fields"
import own from "./lots.module.css"
import { today } from "./today"

type Goods = LotChoices["goods"][number]

type FormProps = { desk: Desk; goods: Goods; templates: LotTemplate[]; locale: Locale }

function NewForm({ desk, goods, templates, locale }: FormProps) {
  const { lots: words, frame } = deskMessages(locale)
  const fitting = templates.filter(({ craft }) => goods.crafts.includes(craft))
  const [first] = fitting
  const isFood = fitting.some((one) => one.isFood)
  const bestBefore = goods.bestBeforeDays ? dayAfter(today(), goods.bestBeforeDays) : ""
  const asked = { locale, unit: first?.unit ?? "H87", isFood, bestBefore }
  const options = fitting.map(({ key, name }) => ({ value: key, label: name }))
  const choice: FieldSpec = {
    kind: "choice",
    name: "template",
    label: words.template,
    value: first?.key ?? "",
    options,
  }
  const hidden = { locale, stall: desk.key.stallId ?? "", product: goods.id, key: randomUUID() }
  return (
    <DeskForm
      action={beginLot}
      hidden={fitting.length === 1 ? { ...hidden, template: first?.key ?? "" } : hidden}
      submit={words.open}
      words={frame}
      fields={[...(fitting.length > 1 ? [choice] : []), ...firstFields(asked)]}
      more={rareNames}
    >
      <RareFields fields={rareFields(asked)} label={words.rare} optional={frame.optional} />
    </DeskForm>
  )
}

function GoodsToChoose({ goods, locale }: { goods: Goods[]; locale: Locale }) {
  const { lots: words } = deskMessages(locale)
  return (
    <section className={styles.stack} aria-labelledby="mon">
      <h2 id="mon">{words.product}</h2>
      <ul className={styles.rows}>
        {goods.map(({ id, title, picture }) => (
          <li key={id} className={styles.row}>
            <a className={own.lot} href={`${localePath(locale, paths.lotNew)}?mon=${encodeURIComponent(id)}`}>
              <Picture picture={picture} shape="goods" alt="" sizes="88px" />
              <strong>{title}</strong>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Opens a batch: of which goods, then how much. */
export async function NewLotPage({ locale, query }: { locale: Locale; query: Query }) {
  const { lots: words } = deskMessages(locale)
  return withStall(
    locale,
    paths.lotNew,
    (key) => readLotChoices(key, locale),
    (desk, { goods, templates }) => {
      const only = goods.length === 1 ? goods[0] : undefined
      const chosen = goods.find(({ id }) => id === queryText(query, "mon")) ?? only
      return (
        <DeskScreen
          locale={locale}
          title={chosen ? `${words.newTitle}: ${chosen.title}` : words.newTitle}
          guide={words.newGuide}
          back={chosen && !only ? paths.lotNew : paths.lots}
          desk={desk}
        >
          {goods.length === 0 && (
            <>
              <p>{words.noGoods}</p>
              <a className={`button ${styles.big}`} href={localePath(locale, paths.listings)}>
                {words.toGoods}
              </a>
            </>
          )}
          {chosen ? (
            <NewForm desk={desk} goods={chosen} templates={templates} locale={locale} />
          ) : (
            goods.length > 0 && <GoodsToChoose goods={goods} locale={locale} />
          )}
        </DeskScreen>
      )
    },
  )
}
