import { answerBrowser, keyForStall } from "@/features/desk/browser-requests"
import { recordAnswered } from "@/features/desk/lots/record-answered"

const textOf = (value: unknown): string => (typeof value === "string" ? value : "")

function answersOf(value: unknown): Record<string, string> {
  if (typeof value !== "object" || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  )
}

/**
 * Takes a step that a phone kept: `{stall, lot, key, step, kind, at, answers, pictures: [key of the phone], locale}`; sent twice it is one.
 * Answers `{ id, isUnusual }`. A refusal names the form's own field.
 */
export function POST(request: Request): Promise<Response> {
  return answerBrowser(request, (desk, body) =>
    recordAnswered(keyForStall(desk, body.stall), {
      lot: textOf(body.lot),
      key: textOf(body.key),
      step: textOf(body.step),
      kind: textOf(body.kind),
      at: textOf(body.at),
      answers: answersOf(body.answers),
      pictures: Array.isArray(body.pictures) ? body.pictures.map(textOf) : [],
    }),
  )
}
