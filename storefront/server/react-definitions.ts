import { readFileSync } from "node:fs"

/** A JavaScript string literal, single or double quoted, that begins with one of React's `$R…` names or its paint timestamp. */
const literal = /(['"])((?:\$R[A-Z]=|requestAnimationFrame\(function\(\)\{\$RT)(?:(?!\1)[^\\\n]|\\.)*)\1/g
/** The literals that define functions end where the first call's quoted id begins. */
const openCall = /\$R[A-Z]\("$/

function read(): string[] {
  const file = require.resolve("next/dist/compiled/react-dom/cjs/react-dom-server.node.production.js")
  const found = new Set<string>()
  for (const [, , body = ""] of readFileSync(file, "utf8").matchAll(literal)) {
    const text = body.replace(/\\(.)/g, "$1")
    found.add(openCall.test(text) ? text.replace(openCall, "") : text)
  }
  // Longest first: one definition may be the beginning of another.
  return [...found].sort((a, b) => b.length - a.length)
}

let known: string[] | null = null

/**
 * The functions with which React puts streamed parts in their place, word for word as the installed version writes them. Read from React's
 * own server file, so an upgrade of Next brings the right ones; were none found, streamed parts would stay blocked, never the reverse.
 */
export function reactDefinitions(): string[] {
  known ??= read()
  return known
}
