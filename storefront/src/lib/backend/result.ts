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
  /** Every wrong field, when there is more than one. */
  errors?: FieldFailure[]
  /** For owner_ambiguous: whom to choose from. */
  owners?: { id: string; name: string }[]
  /** What else the answer says beside the code: tries_left, retry_after_seconds, revision … */
  facts?: Facts
}

export type FieldFailure = Pick<Failure, "code" | "field">

/** Plain values that fill an error's sentence. */
export type Facts = Record<string, string | number>

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

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {}
}

function fieldFailureFrom(value: unknown): FieldFailure {
  const { code, field } = recordOf(value)
  return {
    code: typeof code === "string" && /^[a-z][a-z0-9_]*$/.test(code) ? code : "backend_error",
    field: typeof field === "string" ? field : null,
  }
}

function ownerFrom(value: unknown): { id: string; name: string } {
  const { id, name } = recordOf(value)
  return { id: String(id ?? ""), name: String(name ?? "") }
}

const spokenFor = new Set(["code", "field", "type", "message", "available"])

function factsOf(fields: Record<string, unknown>): Facts | null {
  const plain = Object.entries(fields).filter(
    (entry): entry is [string, string | number] =>
      !spokenFor.has(entry[0]) && (typeof entry[1] === "string" || typeof entry[1] === "number"),
  )
  return plain.length > 0 ? Object.fromEntries(plain) : null
}

/** Reads the backend's error body `{code, field, available?, errors?}`; anything else becomes `backend_error`. */
export function failureFrom(status: number, body: unknown): Failure {
  const { available, errors, owners } = recordOf(body)
  const facts = factsOf(recordOf(body))
  return {
    ...fieldFailureFrom(body),
    status,
    ...(typeof available === "number" && { available }),
    ...(Array.isArray(errors) && { errors: errors.map(fieldFailureFrom) }),
    ...(Array.isArray(owners) && { owners: owners.map(ownerFrom) }),
    ...(facts && { facts }),
  }
}
