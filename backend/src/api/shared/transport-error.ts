import type { InputErrorBody } from "@cho-lang/kit/input-error"

interface Answer {
  status: number
  body: InputErrorBody
}

/** What the body parser says of a body it could not take; its `type` is documented, its class is not. */
const BODIES: Record<string, { status: number; code: string; message: string }> = {
  "entity.parse.failed": { status: 400, code: "body_wrong", message: "The body is not JSON" },
  "entity.too.large": { status: 413, code: "body_too_large", message: "The body is too large" },
  "encoding.unsupported": { status: 415, code: "body_unsupported", message: "The body's encoding is not known" },
  "charset.unsupported": { status: 415, code: "body_unsupported", message: "The body's character set is not known" },
}

/** Status and body for a request that broke before any route read it: its address or its body; null for any other error. */
export function transportErrorResponse(error: unknown): Answer | null {
  if (error instanceof URIError) {
    return answer({ status: 400, code: "path_wrong", message: "The address is not encoded as addresses are" })
  }
  const type = typeof error === "object" && error !== null ? (error as { type?: unknown }).type : undefined
  const known = typeof type === "string" ? BODIES[type] : undefined
  return known ? answer(known) : null
}

function answer({ status, code, message }: { status: number; code: string; message: string }): Answer {
  return { status, body: { type: "invalid_data", code, field: null, message } }
}
