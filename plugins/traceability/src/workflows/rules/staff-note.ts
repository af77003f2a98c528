import { readRequiredText } from "@cho-lang/kit/plain-text"

/**
 * What an officer found or decided, in words.
 * @throws InputError `text_required`, `text_too_long` (500), `text_control_characters`
 */
export function readNote(body: Record<string, unknown>): string {
  return readRequiredText(body.note, { field: "note", max: 500, multiline: true })
}
