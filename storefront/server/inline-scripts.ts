import { createHash } from "node:crypto"
import { reactDefinitions } from "./react-definitions"

/**
 * The only inline scripts that may run are those Next and React write themselves, recognised by their grammar. A script that came into a
 * page any other way (a product text, say) gets no hash in the policy, and the browser refuses it.
 */
const json = String.raw`(?:"(?:[^"\\]|\\.)*"|[\d\s,:{}[\]]|true|false|null)*`

/** Next: its flight data, always JSON in a push, Turbopack's list of chunks, the request's id. */
const nextGrammar: RegExp[] = [
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[\d+(?:,null)?\]\)$/,
  new RegExp(String.raw`^self\.__next_f\.push\(\[${json}\]\)$`),
  new RegExp(String.raw`^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\(${json}\);?$`),
  new RegExp(String.raw`^self\.__next_r=${json};?$`),
]

/** React: calls of its placing functions with quoted ids, after their definitions, which are known word for word. */
const reactCalls = new RegExp(String.raw`^(?:;?\$R[A-Z]\(${json}\);?)*$`)

function isReactScript(text: string): boolean {
  let rest = text
  for (let known = true; known; ) {
    const definition = reactDefinitions().find((one) => rest.startsWith(one))
    known = definition !== undefined
    rest = rest.slice(definition?.length ?? 0)
  }
  return reactCalls.test(rest)
}

/** True when Next or React wrote this inline script. */
export function isFrameworkScript(text: string): boolean {
  return text !== "" && (nextGrammar.some((form) => form.test(text)) || isReactScript(text))
}

const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
/** Data blocks (JSON-LD) are not run by browsers and need no hash. */
const dataBlock = /\btype="(?!module|text\/javascript)[^"]*"/

/** The CSP sources (`'sha256-…'`) of a document's inline framework scripts. */
export function inlineScriptHashes(html: string): string[] {
  const hashes = new Set<string>()
  for (const [, attributes = "", text = ""] of html.matchAll(scriptElement)) {
    if (/\bsrc=/.test(attributes) || dataBlock.test(attributes) || !isFrameworkScript(text)) continue
    hashes.add(`'sha256-${createHash("sha256").update(text).digest("base64")}'`)
  }
  return [...hashes]
}
