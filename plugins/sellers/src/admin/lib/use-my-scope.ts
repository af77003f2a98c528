import { useRead } from "./use-read"

/** What the officer at the screen may see. */
export interface MyScope {
  level: "commune" | "province" | "site"
  /** Name of the commune or province; null for the whole site. */
  place: string | null
  duties: string[]
}

export type MyScopeState = { kind: "unknown" } | { kind: "none" } | { kind: "known"; scope: MyScope }

/** The officer's own scope; `none` for a user whom nobody has given one, `unknown` until it is read. */
export function useMyScope(): MyScopeState {
  const { state } = useRead<{ staff_scope: MyScope }>("/admin/staff-scopes/me")
  if (state.kind === "ready") {
    return { kind: "known", scope: state.content.staff_scope }
  }
  return { kind: state.kind === "failed" && state.code === "scope_missing" ? "none" : "unknown" }
}
