import { readOwnGoods } from "@/lib/backend/desk/listings"
import { formatNumber } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { DeskScreen } from "../frame/desk-screen"
import { readOutcome } from "../outcome"
import { withStall } from "../stall/with-stall"
import { saveGoods } from "./actions"
import { GoodsFields } from "./goods-fields"

type Props = { locale: Locale; productId: string; query: Query }

/** A new price, or more or fewer pieces: buyers see it at once. */
export async function PricePage({ locale, productId, query }: Props) {
  const { listing: words, frame } = deskMessages(locale)
  return withStall(
    locale,
    paths.listingPrice(productId),
    async (key) => {
      const goods = await readOwnGoods(key)
      if (!goods.ok) return goods
      const found = goods.data.find((one) => one.productId === productId)
      const error = { code: "product_not_found", field: null, status: 404 }
      return found ? { ok: true, data: found } : { ok: false, error }
    },
    (desk, { name, price, quantity }) => (
      <DeskScreen
        locale={locale}
        title={name || words.priceTitle}
        guide={words.priceGuide}
        back={paths.listings}
        desk={desk}
        outcome={readOutcome(query)}
      >
        <DeskForm
          action={saveGoods}
          hidden={{ locale, stall: desk.key.stallId ?? "", product: productId }}
          submit={words.save}
          words={frame}
          fields={[]}
          more={["price_vnd", "quantity"]}
        >
          <GoodsFields
            price={price === null ? "" : formatNumber(price, locale)}
            quantity={String(quantity ?? "")}
            words={words}
            locale={locale}
          />
        </DeskForm>
      </DeskScreen>
    ),
  )
}
