import type { EventFacts } from "@/lib/backend/desk/lot-events"
import type { StepAnswers } from "@/lib/browser/step"
import type { FieldSpec } from "../frame/field-spec"
import { otherMaterial, usedField } from "./step-body"

const text = (value: string | number | null): string => (value === null ? "" : String(value).replace(".", ","))

/** What was recorded of a step, as its form says it: so that only what was wrong has to be typed. */
export function toldAnswers(facts: EventFacts, kind: string): StepAnswers {
  const { materials, amount, passed } = facts
  const [first] = materials
  const common = { note: facts.note ?? "" }
  if (kind === "receiving") {
    const what = { material: first?.key ?? otherMaterial, name: first?.name ?? "", unit: first?.unit ?? "" }
    return { ...common, ...what, quantity: text(first?.quantity ?? null), from: facts.from ?? "" }
  }
  const told = {
    ...common,
    layers: text(facts.layers),
    quantity: text(amount?.quantity ?? null),
    unit: amount?.unit ?? "",
    pieces: text(facts.pieces),
    to: facts.to ?? "",
    result: facts.result ?? "",
    passed: passed === null ? "" : passed ? "yes" : "no",
  }
  const used = materials.flatMap(({ key, unit, quantity }) =>
    key === null ? [] : [[usedField({ key, unit }), text(quantity)]],
  )
  return { ...told, ...Object.fromEntries(used) }
}

/** Questions that begin with an answer. */
export function answered(specs: FieldSpec[], answers: StepAnswers): FieldSpec[] {
  return specs.map((spec) => {
    const value = answers[spec.name]
    return spec.kind === "many" || value === undefined ? spec : { ...spec, value }
  })
}
