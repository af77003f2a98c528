import { type Locale, localePath } from "@/lib/locale"
import { messages } from "@/messages"
import { traceMessages } from "@/messages/trace"
import { html, Markup } from "./html"
import { policy, styles } from "./styles"

type Page = {
  locale: Locale
  title: string
  /** The same page in the other language, without language prefix. */
  path: string
  /** Origin of the shop. */
  publicUrl: string
  body: Markup
  /** Address of the picture that a shared link shows. */
  picture?: string | null
  /** Structured data. */
  data?: Markup | null
  status?: number
}

/** A document of its own: one request, no script, its own policy, never kept, for the count of scans is on it. */
export function traceDocument({ locale, title, path, publicUrl, body, picture, data, status = 200 }: Page): Response {
  const other: Locale = locale === "vi" ? "en" : "vi"
  const { name } = messages(locale).site
  const page = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<title>${title} · ${name}</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no">
<meta property="og:title" content="${title}">
<meta property="og:site_name" content="${name}">
${picture && html`<meta property="og:image" content="${publicUrl}${picture}">`}
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<style>${new Markup(styles)}</style>
${data}
</head>
<body>
<header class="top">
<a href="${localePath(locale, "/")}">${name}</a>
<a href="${localePath(other, path)}" lang="${other}" hreflang="${other}">${traceMessages(locale).other}</a>
</header>
<main>${body}</main>
</body>
</html>`
  return new Response(page.text, {
    status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": policy,
      "Cache-Control": "no-store",
      Vary: "Accept",
    },
  })
}
