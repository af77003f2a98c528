import { InputError } from "@cho-lang/kit/input-error"

/**
 * Number of a product on its scoring sheet. Since July 2025 `(T)-(X)-(STT)-20YY`: province – commune – ordinal that the
 * commune gives – year of assessment, codes of Decision 19/2025/QĐ-TTg (Annex II of Decision 26/2026/QĐ-TTg). Before,
 * a district stood between province and commune.
 */
export interface ProductCode {
  /** Two digits. */
  province_code: string
  /** Three digits in codes with a district; null since. */
  district_code: string | null
  /** Five digits. */
  commune_code: string
  ordinal: number
  /** Of the assessment. */
  year: number
}

const DEMO_PREFIX = "DEMO-"
const FORM = /^(\d{2})-(?:(\d{3})-)?(\d{5})-(\d{1,4})-(20\d{2})$/
/** Decision 490/QĐ-TTg began the programme. */
const FIRST_YEAR = 2018
/** The longest code with its dashes is far below. */
const LONGEST = 60

/** The parts of a code; null for a text of neither form. */
export function parseProductCode(code: string): ProductCode | null {
  const [, province = "", district, commune = "", ordinal = "", year = ""] = FORM.exec(code) ?? []
  if (province === "" || Number(ordinal) === 0 || Number(year) < FIRST_YEAR) {
    return null
  }
  return {
    province_code: province,
    district_code: district ?? null,
    commune_code: commune,
    ordinal: Number(ordinal),
    year: Number(year),
  }
}

interface Rule {
  /** Demo data carries `DEMO-` before a code, and only demo data does. */
  demo: boolean
  /** Year of the decision: nothing is recognised before it was assessed. Null where it is not known yet. */
  latestYear: number | null
  field?: string
}

/**
 * A code as typed, of either form: dashes of any kind, with spaces. Kept as typed but for these: `01-10210-03-2026`.
 * Null where there is none: old decisions often name no code.
 * @throws InputError `product_code_wrong`; `product_code_year` for a year after the decision's; `number_demo` or `number_not_demo`
 */
export function readProductCode(value: unknown, { demo, latestYear, field = "product_code" }: Rule): string | null {
  if (value === undefined || value === null || value === "") {
    return null
  }
  const wrong = (code: string, message: string) => new InputError({ code, field, message })
  if (typeof value !== "string" || value.length > LONGEST) {
    throw wrong("product_code_wrong", `${field} must be a short text`)
  }
  const typed = value
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]/gu, "")
    .replace(/\p{Pd}/gu, "-")
    .toUpperCase()
  if (typed.startsWith(DEMO_PREFIX) !== demo) {
    throw demo
      ? wrong("number_not_demo", `${field} of demo data must begin with ${DEMO_PREFIX}`)
      : wrong("number_demo", `${field} is a number of demo data`)
  }
  const parts = parseProductCode(demo ? typed.slice(DEMO_PREFIX.length) : typed)
  if (!parts) {
    throw wrong("product_code_wrong", `${field} is neither 01-10210-03-2026 nor 83-829-28780-3-2022`)
  }
  if (latestYear !== null && parts.year > latestYear) {
    throw wrong("product_code_year", `${field} is of ${parts.year}, the decision of ${latestYear}`)
  }
  return typed
}
