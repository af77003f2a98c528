import { gzipSync } from "node:zlib"

export interface PageWeight {
  /** gzip bytes of the document. */
  html: number
  /** gzip bytes of all scripts that the first document names; `nomodule` ones are for browsers nobody has. */
  scripts: number
  /** gzip bytes of its style sheets. */
  styles: number
}

async function gzipped(url: URL): Promise<number> {
  const answer = await fetch(url, { headers: { "accept-encoding": "identity" } })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return gzipSync(Buffer.from(await answer.arrayBuffer())).byteLength
}

async function sum(page: URL, addresses: string[]): Promise<number> {
  const sizes = await Promise.all([...new Set(addresses)].map((address) => gzipped(new URL(address, page))))
  return sizes.reduce((total, size) => total + size, 0)
}

function attribute(tag: string, name: string): string[] {
  const value = tag.match(new RegExp(`\\s${name}="([^"]+)"`, "i"))?.[1]
  return value ? [value.replaceAll("&amp;", "&")] : []
}

/** gzip bytes of the scripts that a document names. */
export function weighScripts(page: URL, html: string): Promise<number> {
  const scripts = [...html.matchAll(/<script\b[^>]*>/gi)].map(([tag]) => tag).filter((tag) => !/nomodule/i.test(tag))
  return sum(
    page,
    scripts.flatMap((tag) => attribute(tag, "src")),
  )
}

/** What a first visit loads before pictures and fonts. */
export async function weighPage(address: string): Promise<PageWeight> {
  const page = new URL(address)
  const html = await (await fetch(page, { headers: { "accept-encoding": "identity" } })).text()
  const styles = [...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/gi)].map(([tag]) => tag)
  return {
    html: gzipSync(html).byteLength,
    scripts: await weighScripts(page, html),
    styles: await sum(
      page,
      styles.flatMap((tag) => attribute(tag, "href")),
    ),
  }
}
