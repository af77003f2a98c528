import type { NamedAmount, TraceEntry } from "@/lib/backend/traces"
import { formatDate, formatNumber } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { traceMessages } from "@/messages/trace"
import { html, type Markup } from "./html"

const NBSP = "\u00a0"
/** Recorded so much later than it happened, in milliseconds, a reader should know. */
const lateMs = 48 * 3_600_000

/** `12,5 kg`, `40 chiếc`. */
export function amountText({ quantity, unit }: { quantity: number; unit: string }, locale: Locale): string {
  const units: Record<string, string | undefined> = traceMessages(locale).units
  return `${formatNumber(quantity, locale)}${NBSP}${units[unit] ?? unit}`
}

function materialText({ name, ...amount }: NamedAmount, locale: Locale): string {
  return `${name ?? traceMessages(locale).otherMaterial} ${amountText(amount, locale)}`
}

const nameOf = ({ kind, name }: TraceEntry, locale: Locale): string => {
  const words = traceMessages(locale)
  return kind === "recall" ? words.recall : (name ?? words.unnamedStep)
}

function photos(entry: TraceEntry, locale: Locale): Markup | false {
  const alt = (index: number) => traceMessages(locale).photo(nameOf(entry, locale), index + 1)
  return (
    entry.pictures.length > 0 &&
    html`<p class="photos">${entry.pictures.map(
      (key, index) =>
        html`<a href="/anh/${key}-960.webp"><img src="/anh/${key}-320.webp" alt="${alt(index)}" width="136" height="102" loading="lazy"></a>`,
    )}</p>`
  )
}

/** What was said of a step, each in one line. */
function lines(entry: TraceEntry, locale: Locale): Markup[] {
  const words = traceMessages(locale)
  const { kind, amount, pieces, layers, materials, from, note, passed, result } = entry
  const out = kind === "making" || kind === "packing" || kind === "shipping" ? words.amount[kind] : ""
  const said = [
    layers !== null && words.layers(formatNumber(layers, locale)),
    materials.length > 0 && materials.map((one) => materialText(one, locale)).join(", "),
    from !== null && words.from(from),
    amount !== null &&
      [`${out} ${amountText(amount, locale)}`, pieces && words.pieces(formatNumber(pieces, locale))]
        .filter(Boolean)
        .join(", "),
    result,
    note,
  ]
  return [
    passed !== null && html`<p class="said ${passed ? "ok" : "fix"}">${passed ? words.passed : words.failed}</p>`,
    ...said.map((line) => line && html`<p class="said">${line}</p>`),
  ].filter((line) => line instanceof Object) as Markup[]
}

function correction({ corrected, corrects }: TraceEntry, locale: Locale): Markup | false {
  const words = traceMessages(locale)
  if (corrected) {
    const why = corrected.reason === "did_not_occur" ? words.neverHappened : words.incorrect
    return html`<p class="fix"><strong>${words.corrected(formatDate(corrected.at, locale))}.</strong> ${why}</p>`
  }
  return corrects !== null && html`<p class="soft">${words.corrects}</p>`
}

function entryMarkup(entry: TraceEntry, locale: Locale): Markup {
  const { kind, at, recordedAt, corrected } = entry
  const isLate = Date.parse(recordedAt) - Date.parse(at) > lateMs
  const state = corrected ? "wrong" : kind === "recall" ? "bad" : ""
  return html`<li class="${state}">
<p class="soft"><time datetime="${at}">${formatDate(at, locale)}</time>${isLate && html` · ${traceMessages(locale).recordedOn(formatDate(recordedAt, locale))}`}</p>
<h3 class="said">${nameOf(entry, locale)}</h3>
${lines(entry, locale)}${photos(entry, locale)}${correction(entry, locale)}
</li>`
}

/** What was recorded, in the order in which it happened; what was a mistake stays, struck through, and says so. */
export function timelineMarkup(timeline: TraceEntry[], locale: Locale): Markup {
  const words = traceMessages(locale)
  const count = timeline.filter(({ corrected }) => corrected === null).length
  return html`<section class="part">
<h2>${words.story}</h2>
${
  timeline.length === 0
    ? html`<p class="soft">${words.storyEmpty}</p>`
    : html`<p class="soft">${words.storyOf(formatNumber(count, locale))}</p>
<ol class="thread">${timeline.map((entry) => entryMarkup(entry, locale))}</ol>`
}
</section>`
}

/** The materials that went into the batch, each once, with whom they are from. */
export function materialLines(timeline: TraceEntry[], locale: Locale): string[] {
  const words = traceMessages(locale)
  const seen = new Map<string, string>()
  for (const { kind, corrected, materials, from } of timeline) {
    if (corrected || (kind !== "receiving" && kind !== "making")) continue
    for (const { name } of materials) {
      const known = name && seen.get(name)
      if (name && (!known || known === name))
        seen.set(name, from && kind === "receiving" ? `${name}, ${words.from(from)}` : name)
    }
  }
  return [...seen.values()]
}

/** Tests that hold: what was found, when. */
export function testLines(
  timeline: TraceEntry[],
  locale: Locale,
): { passed: boolean | null; text: string; day: string }[] {
  return timeline
    .filter(({ kind, corrected }) => kind === "inspecting" && corrected === null)
    .map(({ passed, result, note, name, at }) => ({
      passed,
      text: result ?? note ?? name ?? "",
      day: formatDate(at, locale),
    }))
}
