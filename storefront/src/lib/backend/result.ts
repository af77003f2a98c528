/** What went wrong, in a form a screen can put into words: `messages.errors[code]`. */
export type Failure = {
  /** Stable snake_case code of the backend, or one of ours: backend_unreachable, backend_timeout, backend_error, building. */
  code: string
  /** The input field the error belongs to, when there is one. */
  field: string | null
  /** HTTP status of the backend's answer; 0 when none came. */
  status: number
  /** For stock_insufficient: how many are left. */
  available?: number
}

export type Result<T> = { ok: true; data: T } | { ok: false; error: Failure }

/** Thrown out of a cached read when the backend gave no usable answer, so that nothing wrong is kept. */
export class BackendUnavailable extends Error {
  constructor(readonly failure: Failure) {
    super(`The backend gave no usable answer: ${failure.code} (${failure.status})`)
    this.name = "BackendUnavailable"
  }
}

/**
 * For reads inside `use cache`: the data; `empty` when the thing does not exist or when the site is being built (there is no backend
 * then, and the running server expires whatever the build left); otherwise throws, because a failure must not be cached.
 */
export function dataOr<T, E>(result: Result<T>, empty: E): T | E {
  if (result.ok) return result.data
  if (result.error.status === 404 || result.error.code === "building") return empty
  throw new BackendUnavailable(result.error)
}

/** Reads the backend's error body `{code, field, available}`; anything else becomes `backend_error`. */
export function failureFrom(status: number, body: unknown): Failure {
  const fields = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {}
  const code = typeof fields.code === "string" && /^[a-z][a-z0-9_]*$/.test(fields.code) ? fields.code : "backend_error"
  const field = typeof fields.field === "string" ? fields.field : null
  const failure: Failure = { code, field, status }
  return typeof fields.available === "number" ? { ...failure, available: fields.available } : failure
}
