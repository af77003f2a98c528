import { InputError, isInputError } from "@cho-lang/kit/input-error"
import { foldText } from "@cho-lang/kit/text"
import type { DecisionKind } from "../../modules/ocop/models"
import { readCertificate, type WrittenCertificate } from "./read-certificate"
import { readDecision, type WrittenDecision } from "./read-decision"
import type { Reading } from "./read-parts"

type Body = Record<string, unknown>

function isRecord(value: unknown): value is Body {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

const under = (field: string | null) => `decision.${field ?? ""}`.replace(/\.$/, "")

/** The decision as a part of another form: refusals name its fields as `decision.number`. */
function readInnerDecision(value: unknown, reading: Reading): WrittenDecision {
  try {
    return readDecision(isRecord(value) ? value : {}, reading)
  } catch (error) {
    if (!isInputError(error)) {
      throw error
    }
    throw new InputError({
      ...error,
      message: error.message,
      field: under(error.field),
      errors: error.errors?.map(({ code, field }) => ({ code, field: under(field) })),
    })
  }
}

/** A decision that is kept already. */
export interface KnownDecision {
  id: string
  decided_on: string
  level: WrittenDecision["level"]
}

/** What was typed: the decision, where it is not one that is known, and the certificate below it. */
export interface WrittenPapers {
  decision: WrittenDecision | KnownDecision
  certificate: WrittenCertificate
}

/**
 * Reads a certificate with its decision: a known one, or `decision: { number, decided_on, level, body }` of the form.
 * @throws InputError those of `readDecision`, their fields as `decision.number`, and of `readCertificate`
 */
export function readPapers(
  body: Body,
  { known, ...reading }: Reading & { known: KnownDecision | null },
): WrittenPapers {
  const decision = known ?? readInnerDecision(body.decision, reading)
  return { decision, certificate: readCertificate(body, { decision, ...reading }) }
}

/** What stands before the number on every paper: `Quyết định số`, `Số`, `Số hiệu`. */
const BEFORE_NUMBER = /^(?:quyet dinh |qd (?=so ))?(?:so (?:hieu )?)?(?=.)/

/** By what two writings of one decision are the same: number and body without marks and signs. */
export function foldDecision({ number, body }: Pick<WrittenDecision, "number" | "body">) {
  const folded_number = foldText(number).replace(BEFORE_NUMBER, "")
  return { folded_number, folded: `${folded_number}|${foldText(body)}` }
}

/** A decision as the module keeps it. */
export function decisionRow(
  decision: WrittenDecision,
  facts: { kind: DecisionKind; is_demo: boolean; scan_id: string | null },
) {
  const { number, decided_on, level, body } = decision
  return { number, decided_on, level, body, ...foldDecision(decision), ...facts }
}
