import type { GoodsEntry } from "@/lib/backend/desk/goods"
import { fill } from "@/lib/fill"
import { formatMoney, formatNumber } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import type { DeskMessages } from "@/messages/desk/vi"

type Words = DeskMessages["goods"]

/** What changed, a sentence each; `named`: with the size or colour, where a piece has several. */
export function changeLines(
  { before, after }: Pick<GoodsEntry, "before" | "after">,
  { words, locale, named }: { words: Words; locale: Locale; named: boolean },
): string[] {
  const money = (dong: number | null | undefined) => (typeof dong === "number" ? formatMoney(dong, locale) : "–")
  const number = (n: number | undefined) => (n === undefined ? "–" : formatNumber(n, locale))
  const lines = (after.variants ?? []).flatMap((side) => {
    const was = before.variants?.find(({ id }) => id === side.id)
    const told = [
      side.price_vnd !== undefined &&
        fill(words.price, { before: money(was?.price_vnd), after: money(side.price_vnd) }),
      side.left !== undefined && fill(words.left, { before: number(was?.left), after: number(side.left) }),
    ].filter((line) => line !== false)
    return told.map((what) => (named ? fill(words.ofForm, { form: side.title, what }) : what))
  })
  const name = after.name !== undefined && after.name !== before.name
  return name ? [...lines, fill(words.name, { before: before.name ?? "–", after: after.name ?? "–" })] : lines
}
