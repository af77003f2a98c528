/**
 * One error shape for everything a caller did wrong. It is recognised by its
 * fields, never by its class: routes, workflows and tests may hold different
 * copies of this module.
 */

/** Medusa's error types that answer with 4xx (400, 404, 400, 409, 401, 403), and one of ours for limits (429). */
export type InputErrorType =
  | "invalid_data"
  | "not_found"
  | "not_allowed"
  | "conflict"
  | "unauthorized"
  | "forbidden"
  | "too_many_requests"

/** Facts a screen needs for its sentence, such as `available: 3`; a list is one to choose from. */
export type Details = Record<string, number | string | { id: string; name: string }[]>

/** One of several wrong fields. */
export interface FieldError {
  code: string
  field: string | null
}

export interface InputErrorOptions {
  /** Stable snake_case name; the screens hold the words for it. */
  code: string
  /** English, for developers and logs. */
  message: string
  /** Body or query field that is wrong, null where no single field is. */
  field?: string | null
  /** Decides the HTTP status; default `invalid_data` (400). */
  type?: InputErrorType
  details?: Details
  /** Every wrong field, this one first, where a form has more than one. */
  errors?: FieldError[]
}

/** What the HTTP answer carries. Details stand beside the four fixed fields. */
export interface InputErrorBody {
  type: string
  code: string
  field: string | null
  message: string
  errors?: FieldError[]
  [detail: string]: Details[string] | null | FieldError[] | undefined
}

export class InputError extends Error {
  /** Medusa treats any error with this mark as its own. */
  readonly __isMedusaError = true
  readonly date = new Date()
  readonly type: InputErrorType
  readonly code: string
  readonly field: string | null
  readonly details: Details
  readonly errors: FieldError[] | undefined

  constructor(options: InputErrorOptions) {
    super(options.message)
    this.name = "InputError"
    this.type = options.type ?? "invalid_data"
    this.code = options.code
    this.field = options.field ?? null
    this.details = options.details ?? {}
    this.errors = options.errors
  }
}

const STATUS: Record<InputErrorType, number> = {
  invalid_data: 400,
  not_allowed: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_many_requests: 429,
}

/** True for an `InputError` of any copy of this module, also one that travelled through a workflow. */
export function isInputError(error: unknown): error is InputError {
  if (typeof error !== "object" || error === null) {
    return false
  }
  const candidate = error as Partial<Record<"type" | "code" | "field" | "message", unknown>>
  return (
    typeof candidate.code === "string" &&
    typeof candidate.message === "string" &&
    typeof candidate.type === "string" &&
    candidate.type in STATUS &&
    (candidate.field === null || typeof candidate.field === "string")
  )
}

/** Core refuses a cart line or an order beyond stock with this code and no field. */
const CORE_OUT_OF_STOCK = "insufficient_inventory"

function withoutField(error: unknown): InputError | null {
  const core = typeof error === "object" && error !== null && (error as { code?: unknown }).code === CORE_OUT_OF_STOCK
  return core
    ? new InputError({
        code: "stock_insufficient",
        field: "quantity",
        type: "conflict",
        message: "Not enough in stock",
      })
    : null
}

/**
 * HTTP status and body of an input error; null when the error is none.
 * Core's own "out of stock" gets our code, so that screens know one word for it.
 */
export function inputErrorResponse(caught: unknown): { status: number; body: InputErrorBody } | null {
  const error = isInputError(caught) ? caught : withoutField(caught)
  if (!error) {
    return null
  }
  const { type, code, field, message, details, errors } = error
  return { status: STATUS[type], body: { ...details, type, code, field, message, ...(errors && { errors }) } }
}

type Readers = Record<string, () => unknown>
type Read<Of extends Readers> = { [Name in keyof Of]: ReturnType<Of[Name]> }

/**
 * Reads all fields of a form, so that a person learns of everything that is wrong at once.
 * @throws InputError the first refusal, with all of them in `errors`
 */
export function readAll<Of extends Readers>(readers: Of): Read<Of> {
  const read: [string, unknown][] = []
  const refused: InputError[] = []
  for (const [name, reader] of Object.entries(readers)) {
    try {
      read.push([name, reader()])
    } catch (error) {
      if (!isInputError(error)) {
        throw error
      }
      refused.push(error)
    }
  }
  const [first] = refused
  if (first) {
    const errors = refused.flatMap(({ code, field, errors: inner }) => inner ?? [{ code, field }])
    throw new InputError({ ...first, message: first.message, errors })
  }
  return Object.fromEntries(read) as Read<Of>
}
