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

/**
 * Refused to everybody, keys too: a workflow that is run by its name believes what it is told of who acts, and its steps what they are
 * told of their outcome. No screen asks for them.
 */
export const closedCoreRoutes: CoreRoute[] = [
  { method: "POST", path: "/admin/workflows-executions/:workflow_id/run" },
  { method: "POST", path: "/admin/workflows-executions/:workflow_id/steps/success" },
  { method: "POST", path: "/admin/workflows-executions/:workflow_id/steps/failure" },
]

/** Who may let whom in, and what runs: whole site with the duty `settings`. */
export const settingsPrefixes = [
  "/admin/users",
  "/admin/invites",
  "/admin/api-keys",
  "/admin/workflows-executions",
  "/admin/rbac",
]
