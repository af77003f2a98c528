import { Navigate } from "react-router-dom"
import { useMyScope } from "../lib/use-my-scope"

/** Leads officers below whole site away from a page of core that would only refuse them. */
export function BelowSite({ goTo }: { goTo: string }) {
  const mine = useMyScope()
  const isBelow = mine.kind === "none" || (mine.kind === "known" && mine.scope.level !== "site")
  return isBelow ? <Navigate to={goTo} replace /> : null
}
