import { readRequiredText } from "@cho-lang/kit/plain-text"
import { readHandle } from "./read-handle"

export interface NewCraft {
  handle: string
  name: string
  summary: string
  story: string
  /** Key of the picture. */
  picture: string
  is_food?: boolean
  position: number
  steps: { name: string; text: string; picture?: string | null }[]
}

/**
 * A craft's texts, trimmed and checked.
 * @throws InputError `handle_wrong`, `text_required`, `text_too_long`, `text_control_characters`
 */
export function readCraft(input: NewCraft): NewCraft {
  return {
    ...input,
    handle: readHandle(input.handle),
    name: readRequiredText(input.name, { field: "name", max: 80 }),
    summary: readRequiredText(input.summary, { field: "summary", max: 300 }),
    story: readRequiredText(input.story, { field: "story", max: 8000, multiline: true }),
    steps: input.steps.map((step) => ({
      name: readRequiredText(step.name, { field: "steps.name", max: 120 }),
      text: readRequiredText(step.text, { field: "steps.text", max: 2000, multiline: true }),
      picture: step.picture ?? null,
    })),
  }
}
