import type { InputErrorBody } from "@cho-lang/kit/input-error"

interface Issue {
  code: string
  path: (string | number)[]
  message: string
  input?: unknown
}

/** How core's validation begins its message; it names the field in words only. */
const CORE_VALIDATION = "Invalid request: "

/**
 * Status and body for what a schema refused: code `field_missing` or `field_wrong`, field is the path.
 * Zod's errors and those core makes of them are told by their shape, because several copies of zod may be loaded;
 * null for any other error.
 */
export function schemaErrorResponse(error: unknown): { status: number; body: InputErrorBody } | null {
  const issue = firstIssue(error)
  if (issue) {
    const isMissing = issue.code === "invalid_type" && issue.message.includes("received undefined")
    return answer(isMissing, issue.path.join("."), issue.message)
  }
  const message = error instanceof Error && error.message.startsWith(CORE_VALIDATION) ? error.message : null
  if (message === null) {
    return null
  }
  const field = /[Ff]ield '([^']+)'/.exec(message)?.[1] ?? /'([\w.]+)'/.exec(message)?.[1] ?? ""
  return answer(message.includes("is required"), field.replaceAll(", ", "."), message.slice(CORE_VALIDATION.length))
}

function answer(isMissing: boolean, field: string, message: string): { status: number; body: InputErrorBody } {
  const code = isMissing ? "field_missing" : "field_wrong"
  return { status: 400, body: { type: "invalid_data", code, field: field === "" ? null : field, message } }
}

function firstIssue(error: unknown): Issue | undefined {
  if (typeof error !== "object" || error === null || (error as { name?: unknown }).name !== "ZodError") {
    return undefined
  }
  const { issues } = error as { issues?: unknown }
  return Array.isArray(issues) ? issues[0] : undefined
}
