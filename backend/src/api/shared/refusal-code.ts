import type { Response } from "express"

/** For answers that core writes itself, past every error handler; 401 is what the house's own doors say. */
const CODES: Record<number, string> = {
  400: "invalid_data",
  401: "login_required",
  403: "forbidden",
  404: "not_found",
}

/** The body of a refusal with a `code` where core gave none: its error type, else one for the status. */
export function withRefusalCode(status: number, body: unknown): unknown {
  const fallback = CODES[status]
  if (fallback === undefined || typeof body !== "object" || body === null || Array.isArray(body)) {
    return body
  }
  const { type, code } = body as { type?: unknown; code?: unknown }
  if (typeof code === "string") {
    return body
  }
  return { type: fallback, field: null, ...body, code: typeof type === "string" ? type : fallback }
}

/**
 * From now on every JSON refusal carries a code. Done where express keeps what all its responses share, because core's
 * login check of /admin stands before every middleware and answers without an error.
 */
export function codeRefusals(response: Response): void {
  const { json } = response
  response.json = function withCode(this: Response, body?: unknown) {
    return json.call(this, withRefusalCode(this.statusCode, body))
  }
}
