import { DUTIES, type Duty, SCOPE_LEVELS, type ScopeLevel } from "@cho-lang/kit/access"
import { InputError } from "@cho-lang/kit/input-error"

export interface ScopeWish {
  level: unknown
  /** Official code of the commune or province; absent for the whole site. */
  code?: unknown
  duties: unknown
}

export interface ScopeRead {
  level: ScopeLevel
  code: string | null
  duties: Duty[]
}

const CODE_FORM = { commune: /^\d{5}$/, province: /^\d{2}$/ }

function wrong(code: string, field: string, message: string): InputError {
  return new InputError({ code, field, message })
}

function readCode(level: ScopeLevel, code: unknown): string | null {
  if (level === "site") {
    if (code !== undefined && code !== null && code !== "") {
      throw wrong("code_not_for_site", "code", "The whole site has no code")
    }
    return null
  }
  if (typeof code !== "string" || !CODE_FORM[level].test(code)) {
    throw wrong(`${level}_unknown`, "code", `Not the official code of a ${level}`)
  }
  return code
}

/**
 * Level, place and duties of an officer, each duty once.
 * @throws InputError `level_unknown`, `code_not_for_site`, `commune_unknown`, `province_unknown`, `duty_unknown`,
 * `settings_is_site_only`
 */
export function readStaffScope(wish: ScopeWish): ScopeRead {
  const level = SCOPE_LEVELS.find((known) => known === wish.level)
  if (!level) {
    throw wrong("level_unknown", "level", `One of ${SCOPE_LEVELS.join(", ")}`)
  }
  const given: unknown[] = Array.isArray(wish.duties) ? wish.duties : []
  if (!Array.isArray(wish.duties) || given.some((duty) => !DUTIES.some((known) => known === duty))) {
    throw wrong("duty_unknown", "duties", `A list of ${DUTIES.join(", ")}`)
  }
  const duties = DUTIES.filter((duty) => given.includes(duty))
  if (level !== "site" && duties.includes("settings")) {
    throw wrong("settings_is_site_only", "duties", "Settings belong to whole-site staff")
  }
  return { level, code: readCode(level, wish.code), duties }
}
