/** Structured data for search engines. `<` is escaped, so that no text can leave the element; browsers do not run it. */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
  const json = JSON.stringify({ "@context": "https://schema.org", ...data }).replace(/</g, "\\u003c")
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a data block has to be written raw; the text above is escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
