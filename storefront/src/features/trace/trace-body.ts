import { formatPhone } from "@cho-lang/kit/phone"
import type { Trace } from "@/lib/backend/traces"
import { formatDate, formatNumber } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { ocopMessages } from "@/messages/ocop"
import { traceMessages } from "@/messages/trace"
import { reportForm } from "./forms"
import { html, type Markup } from "./html"
import { amountText, materialLines, testLines, timelineMarkup } from "./timeline"

/** One piece's own code that so many visits came to is worth a second look. */
const manyScans = 20
const sign = html`<svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M12 3 2 21h20zM12 10v5M12 18v.5"/></svg>`

/** What somebody who looks at a trace brought along. */
export type Shown = {
  trace: Trace
  locale: Locale
  marketPhone: string | null
  reported: boolean
  placed: boolean
  formKey: string
}

/** A code as it stands on the label: `7ZK4-M2QD-X8A1`. */
export const inFours = (code: string): string => code.replace(/.{4}(?=.)/g, "$&-")

/** The batch is recalled: in red, before everything else, with a number to call. */
export function recallAlarm({ trace: { lot, seller }, locale, marketPhone }: Shown): Markup | false {
  const { recalled: words } = traceMessages(locale)
  const phone = seller.phone ?? marketPhone
  return (
    lot.recalled !== null &&
    html`<section class="alarm" role="alert">
<p class="mark">${sign} ${words.mark}</p>
<p class="name">${words.title(formatDate(lot.recalled.at, locale))}</p>
${phone ? html`<a class="call" href="tel:${phone}">${words.call(formatPhone(phone))}</a>` : html`<p>${words.ask}</p>`}
<p>${words.reason}: ${lot.recalled.reason}</p>
</section>`
  )
}

function madeText({ madeFrom, madeTo }: Trace["lot"], locale: Locale): string {
  const words = traceMessages(locale).facts
  const from = formatDate(madeFrom, locale)
  if (madeTo === null) return words.madeFrom(from)
  return madeTo === madeFrom ? from : words.madeBetween(from, formatDate(madeTo, locale))
}

/** What Circular 02/2024/TT-BKHCN asks of such a page, on the first screen: maker, address, time, brand, code, serial, shelf life. */
function facts({ trace: { lot, seller, code, serial }, locale }: Shown): Markup {
  const { facts: words } = traceMessages(locale)
  const rows: [string, Markup | string | null][] = [
    [words.maker, seller.maker],
    [words.address, seller.address],
    [words.made, madeText(lot, locale)],
    [words.brand, seller.name],
    [words.code, html`<span class="code">${inFours(code)}</span>`],
    [words.serial, serial],
    [words.lot, lot.no],
    [words.gtin, lot.gtin],
    [words.bestBefore, lot.bestBefore && formatDate(lot.bestBefore, locale)],
    [words.size, amountText(lot, locale)],
  ]
  return html`<dl class="facts">${rows.map(([name, value]) => value && html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

function scanLine({ trace: { scans, serial }, locale }: Shown): Markup {
  const words = traceMessages(locale)
  const { count, firstAt } = scans
  const text =
    count === 0 || firstAt === null
      ? words.firstScan
      : words.scanned(formatNumber(count, locale), formatDate(firstAt, locale))
  return html`<div class="scan"><p><b>${text}</b></p>
${serial === null && html`<p class="soft">${words.wholeLot}</p>`}
${serial !== null && count >= manyScans && html`<p class="care">${words.manyScans}</p>`}</div>`
}

function origin({ trace: { village, certificate, isDemo }, locale }: Shown): Markup {
  const words = traceMessages(locale)
  const ocop = ocopMessages(locale)
  const stars = certificate && (certificate.isDemo ? ocop.demoStars(certificate.stars) : ocop.stars(certificate.stars))
  return html`<section class="part">
<h2><a href="${localePath(locale, paths.village(village.handle))}">${words.village(village.name)}</a></h2>
<p>${village.summary}</p>
${
  certificate &&
  html`<p><span class="chip">${stars}</span> ${ocop.validUntil(formatDate(certificate.extendedUntil ?? certificate.validUntil, locale))}.
<a href="${localePath(locale, paths.certificate(certificate.handle))}">${words.seeCertificate}</a></p>`
}
${isDemo && html`<p class="soft">${words.demo}</p>`}
</section>`
}

function made({ trace: { timeline, product }, locale }: Shown): (Markup | false)[] {
  const words = traceMessages(locale)
  const materials = materialLines(timeline, locale)
  const tests = testLines(timeline, locale)
  const what = materials.length > 0 ? materials : product.materials ? [product.materials] : []
  return [
    what.length > 0 &&
      html`<section class="part"><h2>${words.materials}</h2><ul>${what.map((one) => html`<li>${one}</li>`)}</ul></section>`,
    tests.length > 0 &&
      html`<section class="part"><h2>${words.tests}</h2><ul>${tests.map(
        ({ passed, text, day }) =>
          html`<li>${passed !== null && html`<span class="${passed ? "ok" : "fix"}">${passed ? words.passed : words.failed}</span> · `}${text} <span class="soft">${day}</span></li>`,
      )}</ul></section>`,
  ]
}

/** So much of a story fits beside a batch's own; the rest stands on the product's page. */
const longestStory = 1_200

function story({ trace: { product }, locale }: Shown): Markup | false {
  const text =
    product.story.length > longestStory ? `${product.story.slice(0, longestStory).trimEnd()}…` : product.story
  return (
    text !== "" &&
    html`<section class="part"><h2>${traceMessages(locale).productStory}</h2>${text
      .split(/\n\s*\n/)
      .map((paragraph) => html`<p>${paragraph}</p>`)}</section>`
  )
}

function ways({ trace: { product, seller, lot }, locale }: Shown): Markup {
  const words = traceMessages(locale)
  return html`<p class="go">
${product.handle && !lot.recalled && html`<a class="first" href="${localePath(locale, paths.product(product.handle))}">${words.buyAgain}</a>`}
${seller.handle && html`<a href="${localePath(locale, paths.seller(seller.handle))}">${words.seeStall(seller.name)}</a>`}
</p>`
}

function seal({ trace: { code, lot, signedOn }, locale }: Shown): Markup {
  const { seal: words } = traceMessages(locale)
  return html`<footer class="seal part">
<h2>${words.title}</h2>
<p>${words.chain(formatNumber(lot.events, locale))}<br><code>${lot.seal}</code></p>
<p>${signedOn === null ? words.unsigned : words.signed(formatDate(signedOn, locale))}</p>
<p class="no-print"><a href="${paths.traceExport(code)}" download>${words.download}</a> · <a href="${localePath(locale, paths.roots)}">${words.days}</a></p>
</footer>`
}

/** The page of a code that is in use. */
export function traceBody(shown: Shown): Markup {
  const { trace, locale, placed } = shown
  const words = traceMessages(locale)
  const { title, picture } = trace.product
  return html`${recallAlarm(shown)}
<article class="head">
<div><p class="eyebrow">${words.heading}</p><h1>${title}</h1></div>
${picture && html`<img src="/anh/${picture}-320.webp" srcset="/anh/${picture}-320.webp 320w, /anh/${picture}-640.webp 640w" sizes="(min-width:768px) 240px, 112px" alt="${title}" width="112" height="140">`}
${facts(shown)}
${scanLine(shown)}
</article>
${origin(shown)}
${made(shown)}
${timelineMarkup(trace.timeline, locale)}
${story(shown)}
${ways(shown)}
<section class="part">
<p>${words.limits}</p>
${reportForm(shown)}
<p class="no-print">${placed ? words.place.thanks : html`<a href="${localePath(locale, paths.tracePlace(trace.code))}" rel="nofollow">${words.place.ask}</a>`}</p>
</section>
${seal(shown)}`
}

/** The page of a code that was taken back: nothing of the batch's story, which is another piece's. */
export function revokedBody(shown: Shown): Markup {
  const { trace, locale } = shown
  const { revoked: words } = traceMessages(locale)
  const { revoked, product, seller } = trace
  return html`<section class="alarm" role="alert">
<p class="mark">${sign} ${words.mark}</p>
<h1>${words.title(formatDate(revoked?.at ?? "", locale))}</h1>
${revoked?.reason && html`<p>${words.reason}: ${revoked.reason}</p>`}
<p>${words.what}</p>
</section>
${recallAlarm(shown)}
<section class="part">
<p class="code">${inFours(trace.code)}</p>
<p>${words.was(product.title, seller.name)}</p>
${reportForm(shown)}
${seller.handle && html`<p><a href="${localePath(locale, paths.seller(seller.handle))}">${traceMessages(locale).seeStall(seller.name)}</a></p>`}
</section>`
}
