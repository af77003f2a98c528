import { randomUUID } from "node:crypto"
import type { DeskKey } from "@/lib/backend/desk/door"
import { type GoodsChange, type GoodsDeed, type OwnProduct, readOwnProduct } from "@/lib/backend/desk/goods"
import type { Result } from "@/lib/backend/result"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { Tap } from "../frame/tap"
import { readOutcome } from "../outcome"
import { withStall } from "../stall/with-stall"
import { ChangeNote } from "./change-note"
import own from "./goods.module.css"
import { saveGoods, tapGoods } from "./goods-actions"
import { GoodsFields } from "./goods-fields"
import { readTold } from "./goods-page"

type Props = { locale: Locale; productId: string; query: Query }
type Shown = { product: OwnProduct; change: GoodsChange | null }

async function read(key: DeskKey, id: string, query: Query): Promise<Result<Shown>> {
  const [product, change] = await Promise.all([readOwnProduct(key, id), readTold(key, query)])
  return product.ok ? { ok: true, data: { product: product.data, change } } : product
}

const counted = ({ variants }: OwnProduct) => variants.filter(({ quantity }) => quantity !== null)

/** Sizes and colours counted one by one, a tap each. */
function FormTaps({ product, stall, locale }: { product: OwnProduct; stall: string | null; locale: Locale }) {
  const { goods: words } = deskMessages(locale)
  const id = product.productId ?? ""
  const deeds: GoodsDeed[] = ["restock", "sold-elsewhere"]
  return (
    <section className={styles.stack} aria-labelledby="tung-loai">
      <h2 id="tung-loai">{words.formsTitle}</h2>
      {counted(product).map((form) => (
        <div key={form.id} className={styles.stack}>
          <h3>{form.title}</h3>
          <div className={own.taps}>
            {deeds.map((deed) => (
              <Tap
                key={deed}
                action={tapGoods.bind(null, locale, id, deed, paths.listingPrice(id))}
                label={words[deed as "restock" | "sold-elsewhere"]}
                about={form.title}
                stall={stall}
                hidden={{ request: randomUUID(), form_id: form.id }}
                quiet
              />
            ))}
          </div>
        </div>
      ))}
    </section>
  )
}

/** A new price, or more or fewer pieces: buyers see it at once. */
export async function PricePage({ locale, productId, query }: Props) {
  const { listing: words, frame, goods } = deskMessages(locale)
  const outcome = readOutcome(query)
  const notes: Record<string, string | undefined> = goods.done
  const here = paths.listingPrice(productId)
  return withStall(
    locale,
    here,
    (key) => read(key, productId, query),
    (desk, { product, change }) => {
      const { name, variants } = product
      const stall = desk.key.stallId
      return (
        <DeskScreen
          locale={locale}
          title={name || words.priceTitle}
          guide={words.priceGuide}
          back={paths.listings}
          desk={desk}
          outcome={outcome}
          done={change ? null : notes[outcome.done ?? ""]}
        >
          {change && (
            <ChangeNote
              change={change}
              done={notes[outcome.done ?? ""]}
              locale={locale}
              stall={stall}
              from={0}
              here={here}
            />
          )}
          {variants.length > 1 && counted(product).length > 0 && (
            <FormTaps product={product} stall={stall} locale={locale} />
          )}
          <DeskForm
            action={saveGoods}
            hidden={{ locale, stall: stall ?? "", product: productId }}
            submit={words.save}
            words={frame}
            fields={[]}
            more={variants.flatMap(({ id }) => [`price_vnd-${id}`, `quantity-${id}`])}
          >
            <GoodsFields forms={variants} words={words} locale={locale} />
          </DeskForm>
        </DeskScreen>
      )
    },
  )
}
