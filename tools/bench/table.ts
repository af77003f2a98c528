import { readFileSync, writeFileSync } from "node:fs"

/** A Markdown table. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")
}

/** Puts text between `<!-- name -->` and `<!-- /name -->` of a file; the rest stays as people wrote it. */
export function replaceBetween(text: string, name: string, content: string): string {
  const begin = `<!-- ${name} -->`
  const end = `<!-- /${name} -->`
  const from = text.indexOf(begin)
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new Error(`${begin} … ${end} is not there`)
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`
}

export function writeBetween(file: string, name: string, content: string): void {
  writeFileSync(file, replaceBetween(readFileSync(file, "utf8"), name, content))
}
