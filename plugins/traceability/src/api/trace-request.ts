import { InputError } from "@cho-lang/kit/input-error"
import { readTraceCode } from "../workflows/rules/trace-code"

/**
 * The code in the path, in its one form.
 * @throws InputError `trace_code_wrong`, `trace_code_mistyped`
 */
export function traceCodeOf({ params }: { params: Record<string, string | undefined> }): string {
  const read = readTraceCode(params.code)
  if (read.state === "ok") {
    return read.code
  }
  const code = read.state === "mistyped" ? "trace_code_mistyped" : "trace_code_wrong"
  throw new InputError({ code, field: "code", message: "No code of ours reads so" })
}

/** Of a code that could be one. */
export function traceCodeNotFound(): InputError {
  return new InputError({ code: "trace_code_not_found", field: "code", type: "not_found", message: "No such code" })
}

/**
 * The body as an object of named fields.
 * @throws InputError `body_wrong`
 */
export function fieldsOf({ body = {} }: { body?: unknown }): Record<string, unknown> {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new InputError({ code: "body_wrong", message: "The body must be a JSON object" })
  }
  return body as Record<string, unknown>
}
