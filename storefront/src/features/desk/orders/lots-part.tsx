import { type LineLots, readOrderLots } from "@/lib/backend/desk/order-lots"
import { fill } from "@/lib/fill"
import { formatDate } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { deskMessages } from "@/messages/desk"
import type { Desk } from "../desk-context"
import { rightsOf } from "../desk-rights"
import { DeskForm } from "../frame/desk-form"
import type { FieldSpec } from "../frame/field-spec"
import { RareFields } from "../frame/rare-fields"
import { styles } from "../frame/styles"
import { tieLots } from "./lots-actions"
import { tieFields } from "./tied-lines"

function optionsOf({ choices }: LineLots, locale: Locale) {
  const { lots: words } = deskMessages(locale)
  return [
    { value: "", label: words.tieNone },
    ...choices.map(({ id, lotNo, madeFrom }) => ({
      value: id,
      label: fill(words.tieChoice, { no: lotNo, day: formatDate(madeFrom, locale) }),
    })),
  ]
}

function firstField(line: LineLots, locale: Locale): FieldSpec {
  const { orders } = deskMessages(locale)
  const label = `${fill(orders.pieces, { n: line.quantity })} ${line.title}`
  const options = optionsOf(line, locale)
  return { kind: "select", name: tieFields(line.line).first, label, value: line.lots[0]?.id ?? "", options }
}

/** A line of several pieces may be of two batches. */
function secondFields(line: LineLots, locale: Locale): FieldSpec[] {
  if (line.quantity === 1 || line.choices.length < 2) return []
  const { lots: words } = deskMessages(locale)
  const names = tieFields(line.line)
  const [, second] = line.lots
  const pieces = { value: second ? String(second.quantity) : "", inputMode: "numeric" as const, maxLength: 6 }
  return [
    {
      kind: "select",
      name: names.second,
      label: fill(words.tieSecond, { title: line.title }),
      value: second?.id ?? "",
      options: optionsOf(line, locale),
    },
    { kind: "text", name: names.pieces, label: words.tiePieces, ...pieces, optional: true },
  ]
}

/** Of which batches the pieces of an order are, asked while it is packed: whom a recall has to tell. */
export async function OrderLots({
  order,
  desk,
  locale,
}: {
  order: { id: string; state: string }
  desk: Desk
  locale: Locale
}) {
  const isPacked = ["confirmed", "packed", "shipped", "ready_to_collect"].includes(order.state)
  if (!isPacked || !rightsOf(desk).lots) return null
  const read = await readOrderLots(desk.key, order.id)
  const lines = read.ok ? read.data.filter(({ choices }) => choices.length > 0) : []
  if (lines.length === 0) return null
  const { lots: words, frame } = deskMessages(locale)
  const rare = lines.flatMap((line) => secondFields(line, locale))
  const isTied = lines.some(({ lots }) => lots.length > 0)
  return (
    <section className={styles.card} aria-labelledby="tu-me">
      <h2 id="tu-me">{words.tieTitle}</h2>
      <p className={styles.hint}>{words.tieText}</p>
      <DeskForm
        action={tieLots}
        hidden={{ locale, stall: desk.key.stallId ?? "", order: order.id }}
        submit={isTied ? words.tieAgain : words.tie}
        words={frame}
        quiet
        fields={lines.map((line) => firstField(line, locale))}
        more={rare.map(({ name }) => name)}
      >
        {lines.map(({ line, quantity }) => (
          <input key={line} type="hidden" name="line" value={`${line}:${quantity}`} />
        ))}
        {rare.length > 0 && <RareFields fields={rare} label={words.tieTwo} optional={frame.optional} />}
      </DeskForm>
    </section>
  )
}
