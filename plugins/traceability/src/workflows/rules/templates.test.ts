import { describe, expect, it } from "vitest"
import { isCbvName } from "./cbv-terms"
import {
  askAboutYield,
  bizStepOf,
  COMMON_STEPS,
  readStep,
  readTemplate,
  readUnit,
  SOURCES,
  TEMPLATES,
  type Template,
  UNITS,
  type Words,
} from "./templates"

const templates = [...TEMPLATES.values()]
const key = /^[a-z][a-z_]*$/
const wordsOf = ({ name, steps, inputs, yields }: Template): Words[] => [
  name,
  ...steps.map((step) => step.name),
  ...inputs.map((input) => input.name),
  ...yields.map(({ doubt }) => doubt),
]
const template = (name: string) => readTemplate(name)

describe("the templates, read whole", () => {
  it("are those of seven crafts, by the crafts' handles", () => {
    expect(templates.map(({ craft }) => craft)).toEqual([
      "son-mai",
      "mien-bun",
      "man-tuyn",
      "do-go",
      "kim-khi",
      "che-lam",
      "to-he",
    ])
    expect(templates.map((each) => each.key)).toEqual(templates.map(({ craft }) => craft))
  })

  it("name everything in two languages, in composed letters, briefly", () => {
    for (const { vi, en } of [...templates.flatMap(wordsOf), ...COMMON_STEPS.map(({ name }) => name)]) {
      expect(vi.normalize("NFC").trim()).toBe(vi)
      expect(en.trim()).toBe(en)
      expect(vi.length * en.length).toBeGreaterThan(0)
    }
    for (const { name } of [...templates.flatMap(({ steps }) => steps), ...COMMON_STEPS]) {
      expect(name.vi.length).toBeLessThanOrEqual(40)
      expect(name.en).toMatch(/^[A-Z][A-Za-z ,]{2,39}$/)
    }
  })

  it("name a source for every fact, and use every source", () => {
    const named = [
      ...COMMON_STEPS.map(({ source }) => source),
      ...templates.flatMap(({ steps, inputs, yields }) => [
        ...steps.flatMap(({ source, layers }) => [source, ...(layers ? [layers.source] : [])]),
        ...inputs.map(({ source }) => source),
        ...yields.map(({ source }) => source),
      ]),
    ]
    expect(new Set(named)).toEqual(new Set(Object.keys(SOURCES)))
    for (const { source, says, confidence } of Object.values(SOURCES)) {
      expect(["sure", "likely", "common_knowledge"]).toContain(confidence)
      expect(source === null).toBe(confidence === "common_knowledge")
      expect(says.normalize("NFC")).toBe(says)
      expect(says.length).toBeGreaterThan(10)
    }
  })

  it("have steps with keys and business steps of their own", () => {
    const steps = [...COMMON_STEPS, ...templates.flatMap((each) => each.steps)]
    for (const part of ["key", "biz_step"] as const) {
      expect(new Set(steps.map((step) => step[part])).size).toBe(steps.length)
    }
    for (const step of steps) {
      expect(step.key).toMatch(key)
      expect(isCbvName("BizStep", step.biz_step)).toBe(COMMON_STEPS.includes(step))
      expect(step.biz_step).toMatch(COMMON_STEPS.includes(step) ? /^[a-z_]+$/ : /^BizStep-[a-z_]+$/)
      expect(step.kind === "note").toBe(!COMMON_STEPS.includes(step) || step.key === "remark")
    }
    expect(templates.every((each) => each.steps.length >= 4)).toBe(true)
  })

  it("have inputs in known units and yields of known inputs", () => {
    for (const { inputs, yields, unit } of templates) {
      expect(new Set(inputs.map((input) => input.key)).size).toBe(inputs.length)
      for (const input of inputs) {
        expect(input.key).toMatch(key)
        expect(UNITS).toContain(input.unit)
      }
      expect(UNITS).toContain(unit)
      for (const { input, low, high } of yields) {
        expect(input === null || inputs.some((each) => each.key === input)).toBe(true)
        expect(low).toBeGreaterThan(0)
        expect(high).toBeGreaterThan(low)
        // What is counted in pieces has no yield by weight.
        expect(unit).toBe("KGM")
      }
    }
  })

  it("count layers of lacquer alone, about as the sources do", () => {
    const layered = templates.flatMap(({ steps }) => steps.filter(({ layers }) => layers))
    expect(layered.map((step) => [step.key, step.layers?.usual])).toEqual([["son_lop", [9, 16]]])
  })

  it("have lacquer and noodles in the order in which they are made", () => {
    expect(template("son-mai").steps.map((step) => step.key)).toEqual([
      "chon_cot",
      "bo",
      "hom",
      "lot",
      "son_lop",
      "trang_tri",
      "mai",
      "danh_bong",
    ])
    expect(template("mien-bun").steps.map((step) => step.key)).toEqual([
      "rua_nghien",
      "loc_bot",
      "trang",
      "phoi",
      "cat_soi",
    ])
  })
})

describe("readTemplate, readStep, readUnit", () => {
  it("take what there is", () => {
    expect(readStep("mai", template("son-mai")).name.vi).toBe("Mài ra hình")
    expect(readStep("packing", template("to-he")).kind).toBe("packing")
    expect(readUnit("KGM")).toBe("KGM")
  })

  it.each([["lacquer"], [""], [null], ["constructor"]])("know no template %j", (value) => {
    expect(() => readTemplate(value)).toThrow(expect.objectContaining({ code: "template_unknown", field: "template" }))
  })

  it.each([
    ["trang", "step_of_another_craft"],
    ["harvesting", "step_unknown"],
    [undefined, "step_unknown"],
  ])("refuse the step %j as %s", (value, code) => {
    expect(() => readStep(value, template("son-mai"))).toThrow(expect.objectContaining({ code, field: "step" }))
  })

  it.each([["kg"], ["EA"], [1], [undefined]])("refuse the unit %j", (value) => {
    expect(() => readUnit(value)).toThrow(expect.objectContaining({ code: "unit_unknown", field: "unit" }))
  })
})

describe("bizStepOf", () => {
  it("is a name of the CBV or an address of our vocabulary", () => {
    expect(bizStepOf(readStep("packing", template("son-mai")), "https://x.vn/voc/")).toBe("packing")
    expect(bizStepOf(readStep("mai", template("son-mai")), "https://x.vn/voc/")).toBe("https://x.vn/voc/BizStep-mai")
  })
})

describe("askAboutYield", () => {
  const starch = (quantity: number) => ({ key: "bot_kho", quantity, unit: "KGM" as const })
  const noodles = (quantity: number, unit: "KGM" | "GRM" | "H87" = "KGM") => ({ key: null, quantity, unit })

  it.each([
    [100, noodles(50)],
    [100, noodles(30)],
    [100, noodles(100)],
    [100, noodles(50_000, "GRM")],
    [100, noodles(7, "H87")],
    [0, noodles(50)],
  ])("asks nothing about %i kg of starch and %j", (into, out) => {
    expect(askAboutYield(template("mien-bun"), [starch(into)], out)).toBeNull()
  })

  it.each([
    [100, noodles(29), 0.29],
    [100, noodles(101), 1.01],
    [100, noodles(500, "GRM"), 0.005],
  ])("asks about %i kg of starch and %j", (into, out, ratio) => {
    const [usual] = template("mien-bun").yields
    expect(askAboutYield(template("mien-bun"), [starch(into)], out)).toEqual({ ratio: expect.closeTo(ratio), usual })
  })

  it("weighs all inputs together where the range is of all", () => {
    const inputs = [
      { key: "thoc_nep", quantity: 6, unit: "KGM" as const },
      { key: "gung", quantity: 500, unit: "GRM" as const },
      { key: null, quantity: 3.5, unit: "KGM" as const },
    ]
    expect(askAboutYield(template("che-lam"), inputs, noodles(8))).toBeNull()
    expect(askAboutYield(template("che-lam"), inputs, noodles(12))?.ratio).toBeCloseTo(1.2)
  })

  it("asks nothing where inputs are not told or no range is known", () => {
    expect(askAboutYield(template("mien-bun"), [], noodles(50))).toBeNull()
    expect(askAboutYield(template("mien-bun"), [{ key: "gao", quantity: 1, unit: "KGM" }], noodles(50))).toBeNull()
    expect(askAboutYield(template("son-mai"), [{ key: "cot", quantity: 1, unit: "H87" }], noodles(9, "H87"))).toBeNull()
  })
})
