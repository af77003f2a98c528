import type { InputErrorBody } from "@cho-lang/kit/input-error"

/** How PostgreSQL refuses a NUL: in a text, as an escape in JSON, and in the words of a statement, which it cuts off. */
const REFUSALS: Record<string, string> = { "22021": "", "22P05": "", "08P01": "invalid message format" }
const DEEPEST = 5

/**
 * Status and body where the database refused text with a NUL, such as core takes from a path; null for any other error.
 * The driver's error may stand inside those of the layers above it.
 */
export function controlCharactersResponse(error: unknown): { status: number; body: InputErrorBody } | null {
  let inner = error
  for (let depth = 0; depth < DEEPEST && typeof inner === "object" && inner !== null; depth++) {
    const { code, message, cause, previous } = inner as Partial<
      Record<"code" | "message" | "cause" | "previous", unknown>
    >
    const words = typeof code === "string" ? REFUSALS[code] : undefined
    if (words !== undefined && String(message).includes(words)) {
      return {
        status: 400,
        body: {
          type: "invalid_data",
          code: "text_control_characters",
          field: null,
          message: "A text holds a control character",
        },
      }
    }
    inner = cause ?? previous
  }
  return null
}
