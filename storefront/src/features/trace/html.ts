/** A piece of a document, with nothing in it that was not meant to be markup. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | false | null | undefined | readonly Part[]

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }

/** Text as it may stand in markup and in attributes between quotes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
}

function written(part: Part): string {
  if (part instanceof Markup) return part.text
  if (Array.isArray(part)) return part.map(written).join("")
  return part === false || part === null || part === undefined ? "" : escapeText(String(part))
}

/** Markup with values in it: texts are escaped, pieces of markup stay, nothing stands for what is absent. */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Markup {
  // Indentation is for whoever reads the code; what stands in a value stays as it is.
  return new Markup(
    texts.reduce((whole, text, index) => whole + text.replace(/\n\s*/g, "\n") + written(parts[index]), ""),
  )
}

/** Data for search engines. `<` is escaped, so that no text can leave the element; browsers do not run it. */
export function dataBlock(data: Record<string, unknown>): Markup {
  const json = JSON.stringify({ "@context": "https://schema.org", ...data }).replace(/</g, "\\u003c")
  return new Markup(`<script type="application/ld+json">${json}</script>`)
}
