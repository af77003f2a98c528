import type { HttpMethod } from "@cho-lang/kit/access"

interface CoreRoute {
  method: HttpMethod
  path: string
}

/** Core routes below /admin that ask for no login at all: the login screen's, and the answer to an invitation. */
export const openCoreRoutes: CoreRoute[] = [
  { method: "GET", path: "/admin/feature-flags" },
  { method: "POST", path: "/admin/invites/accept" },
]

/**
 * What a logged-in user may ask without any scope: who am I, what the shop is called, and which entries the menu has.
 * Without the last two Admin shows a stack trace where it should say that a scope is missing.
 */
export const selfCoreRoutes: CoreRoute[] = [
  { method: "GET", path: "/admin/users/me" },
  { method: "GET", path: "/admin/stores" },
  { method: "GET", path: "/admin/layouts/:zone/configuration" },
]

/**
 * What the frame of Admin needs for every officer. Their answers hold no household's data, and their query is thrown
 * away before they run: `fields` could reach any table from there.
 */
export const frameCoreRoutes: CoreRoute[] = [
  { method: "GET", path: "/admin/layouts/configurations" },
  { method: "GET", path: "/admin/locales" },
  { method: "GET", path: "/admin/plugins" },
]

/** Who may let whom in: whole site with the duty `settings`. Workflows can be run by name there, ours included. */
export const settingsPrefixes = [
  "/admin/users",
  "/admin/invites",
  "/admin/api-keys",
  "/admin/workflows-executions",
  "/admin/rbac",
]
