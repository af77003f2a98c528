import type { LotSheet, SheetStep } from "@/lib/browser/step"
import type { FieldSpec, Option } from "../frame/field-spec"
import { otherMaterial, usedField } from "./step-body"
import type { LotWords } from "./words"

/** What a form of a step asks: `first` at once, `rare` behind a fold. */
export type StepFields = { first: FieldSpec[]; rare: FieldSpec[] }

const units = ["H87", "KGM", "GRM"]

/** Units in which the same can be told: weights for a weight, pieces for pieces. */
function unitOptions({ units: names }: LotWords, like?: string): Option[] {
  const may = like === "H87" ? ["H87"] : like ? ["KGM", "GRM"] : units
  return may.map((value) => ({ value, label: names[value] ?? value }))
}

const decimal = { kind: "text" as const, inputMode: "text" as const, maxLength: 14 }

function amountFields(label: string, words: LotWords, unit: string): FieldSpec[] {
  const options = unitOptions(words, unit)
  const quantity: FieldSpec = { ...decimal, name: "quantity", label: `${label} (${words.units[unit] ?? unit})` }
  if (options.length === 1) return [quantity]
  return [
    { ...quantity, label },
    { kind: "select", name: "unit", label: words.unit, value: unit, options },
  ]
}

function materialFields(sheet: LotSheet, words: LotWords): FieldSpec[] {
  const options = [
    ...sheet.inputs.map(({ key, name }) => ({ value: key, label: name })),
    { value: otherMaterial, label: words.otherMaterial },
  ]
  return [
    { kind: "select", name: "material", label: words.material, value: options[0]?.value ?? "", options },
    {
      kind: "text",
      name: "name",
      label: words.materialName,
      hint: words.materialNameHint,
      maxLength: 60,
      optional: true,
    },
    { ...decimal, name: "quantity", label: words.inQuantity },
    {
      kind: "select",
      name: "unit",
      label: words.unit,
      value: sheet.inputs[0]?.unit ?? "KGM",
      options: unitOptions(words),
    },
    { kind: "text", name: "from", label: words.supplier, hint: words.supplierHint, maxLength: 120, optional: true },
  ]
}

function makingFields(sheet: LotSheet, words: LotWords): FieldSpec[] {
  return [
    ...amountFields(words.outQuantity, words, sheet.unit),
    ...sheet.inputs.map(
      ({ key, name, unit }): FieldSpec => ({
        ...decimal,
        name: usedField({ key, unit }),
        label: words.used.replace("{what}", name).replace("{unit}", words.units[unit] ?? unit),
        optional: true,
      }),
    ),
  ]
}

function ownFields({ kind, isLayered }: SheetStep, sheet: LotSheet, words: LotWords): FieldSpec[] {
  if (kind === "receiving") return materialFields(sheet, words)
  if (kind === "making") return makingFields(sheet, words)
  if (kind === "inspecting") {
    const options = [
      { value: "yes", label: words.results.passed },
      { value: "no", label: words.results.failed },
    ]
    const result = { kind: "area" as const, name: "result", label: words.resultText, maxLength: 500, optional: true }
    return [{ kind: "choice", name: "passed", label: words.result, value: "yes", options }, result]
  }
  if (kind === "packing") {
    const pieces: FieldSpec = { ...decimal, name: "pieces", label: words.pieces, inputMode: "numeric", optional: true }
    return [...amountFields(words.packed, words, sheet.unit), pieces]
  }
  if (kind === "shipping") {
    const named = { name: "to", label: words.toWhom, hint: words.toWhomHint, maxLength: 120 }
    const to: FieldSpec = { kind: "text", ...named, optional: true }
    return [...amountFields(words.shipped, words, sheet.unit), to]
  }
  return isLayered
    ? [{ ...decimal, name: "layers", label: words.layers, hint: words.layersHint, inputMode: "numeric", value: "1" }]
    : []
}

/** The questions of a step of this batch; `today` bounds the day, `YYYY-MM-DD`. */
export function stepFields(step: SheetStep, sheet: LotSheet, words: LotWords, today: string): StepFields {
  return {
    first: ownFields(step, sheet, words),
    rare: [
      { kind: "area", name: "note", label: words.note, hint: words.noteHint, maxLength: 500, optional: true },
      { kind: "text", type: "date", name: "day", label: words.when, hint: words.whenHint, max: today, optional: true },
    ],
  }
}
