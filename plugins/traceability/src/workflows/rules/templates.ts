import { InputError } from "@cho-lang/kit/input-error"
import { isCbvName } from "./cbv-terms"
import { readDataFile } from "./data-file"

/** A name in both languages of the screens. */
export interface Words {
  vi: string
  en: string
}

/** Where a fact stands. `common_knowledge` stands nowhere: `source` is null. */
export interface Source {
  source: string | null
  says: string
  confidence: "sure" | "likely" | "common_knowledge"
}

/** UN/CEFACT Recommendation 20: piece, kilogram, gram. */
export const UNITS = ["H87", "KGM", "GRM"] as const
export type Unit = (typeof UNITS)[number]

/** What is done in a step decides its event: a note, goods coming in, a transformation, a look, boxes, goods going out. */
export type StepKind = "note" | "receiving" | "making" | "inspecting" | "packing" | "shipping"

export interface Step {
  key: string
  kind: StepKind
  name: Words
  /** A name of the CBV, or `BizStep-…` of our own vocabulary. */
  biz_step: string
  /** Key of a source. */
  source: string
  /** Done many times and counted; `usual` tells how often, fewest and most, and binds nobody. */
  layers?: { usual: [number, number]; source: string }
}

export interface Input {
  key: string
  name: Words
  unit: Unit
  source: string
}

/** Weight out to weight in, kilogram to kilogram. */
export interface Yield {
  /** Key of the input, null for all together. */
  input: string | null
  low: number
  high: number
  source: string
  /** What the source does not tell. */
  doubt: Words
}

/** What a household of a craft records of a batch. */
export interface Template {
  key: string
  /** Handle of the craft. */
  craft: string
  name: Words
  /** In what the batch is counted. */
  unit: Unit
  is_food: boolean
  inputs: Input[]
  /** The craft's own steps in their usual order; `COMMON_STEPS` go with every craft. */
  steps: Step[]
  yields: Yield[]
}

interface File {
  sources: Record<string, Source>
  common_steps: Step[]
  templates: (Omit<Template, "steps"> & { steps: Omit<Step, "kind">[] })[]
}

const file = readDataFile<File>("templates.json")

export const SOURCES: Readonly<Record<string, Source>> = file.sources

/** Steps of every craft: material in, goods made, looked at, packed, sent, sold. */
export const COMMON_STEPS: readonly Step[] = file.common_steps

/** All templates by their key. */
export const TEMPLATES: ReadonlyMap<string, Template> = new Map(
  file.templates.map((template) => [
    template.key,
    { ...template, steps: template.steps.map((step) => ({ ...step, kind: "note" as const })) },
  ]),
)

/**
 * A template, from a form.
 * @throws InputError `template_unknown`
 */
export function readTemplate(value: unknown, field = "template"): Template {
  const template = typeof value === "string" ? TEMPLATES.get(value) : undefined
  if (!template) {
    throw new InputError({ code: "template_unknown", field, message: `${field} is no template of a craft` })
  }
  return template
}

/**
 * A step of a template or one of every craft, from a form.
 * @throws InputError `step_unknown`, `step_of_another_craft`
 */
export function readStep(value: unknown, of: Template, field = "step"): Step {
  const step = [...of.steps, ...COMMON_STEPS].find(({ key }) => key === value)
  if (step) {
    return step
  }
  const elsewhere = [...TEMPLATES.values()].some(({ steps }) => steps.some(({ key }) => key === value))
  const code = elsewhere ? "step_of_another_craft" : "step_unknown"
  throw new InputError({ code, field, message: `${field} is no step of ${of.key}` })
}

/**
 * A unit, from a form.
 * @throws InputError `unit_unknown`
 */
export function readUnit(value: unknown, field = "unit"): Unit {
  const unit = UNITS.find((known) => known === value)
  if (!unit) {
    throw new InputError({ code: "unit_unknown", field, message: `${field} must be one of ${UNITS.join(", ")}` })
  }
  return unit
}

/**
 * A step's business step as events carry it.
 * @param vocabulary where our own words stand, such as `https://…/voc/`; a word of the CBV does not need it
 */
export function bizStepOf({ biz_step }: Step, vocabulary: string): string {
  return isCbvName("BizStep", biz_step) ? biz_step : vocabulary + biz_step
}

/** So much of something; `key` of the template's input, null for what it does not name. */
export interface Amount {
  key: string | null
  quantity: number
  unit: Unit
}

/** A yield outside its usual range: what it is, and between what it usually lies. A question, no fault. */
export interface YieldQuestion {
  ratio: number
  usual: Yield
}

const IN_KILOGRAMS: Partial<Record<Unit, number>> = { KGM: 1, GRM: 0.001 }

/** Kilograms of all; null where one is counted in pieces. */
function weightOf(amounts: readonly Amount[]): number | null {
  return amounts.reduce<number | null>((sum, { quantity, unit }) => {
    const factor = IN_KILOGRAMS[unit]
    return sum === null || factor === undefined ? null : sum + quantity * factor
  }, 0)
}

/**
 * Whether a household should be asked for a word about what came out of what went in. Never a reason to refuse.
 * @returns null where the yield is usual, and where it cannot be reckoned: pieces, inputs not told, no range known
 */
export function askAboutYield(template: Template, inputs: readonly Amount[], output: Amount): YieldQuestion | null {
  const out = weightOf([output])
  for (const usual of template.yields) {
    const into = weightOf(inputs.filter(({ key }) => usual.input === null || key === usual.input))
    if (out === null || into === null || into <= 0) {
      continue
    }
    const ratio = out / into
    if (ratio < usual.low || ratio > usual.high) {
      return { ratio, usual }
    }
  }
  return null
}
