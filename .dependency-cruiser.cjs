// Who may enter where. Each rule's comment quotes the house rule it keeps; `npm run lint` prints name and comment.
const otherRooms = "^(backend|storefront|seed|tools)/|@cho-lang/(backend|storefront|seed|tools)(/|$)"
const plugin = "^plugins/(?!kit/)[^/]+/|@cho-lang/(?!kit(/|$)|backend|storefront|seed|tools)"

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "plugin-imports-no-plugin",
      comment: "A plugin never imports another plugin (only kit). They meet through module links, events and hooks.",
      severity: "error",
      from: { path: "^plugins/(?!kit/)([^/]+)/" },
      to: { path: plugin, pathNot: ["^plugins/$1/", "@cho-lang/$1(/|$)"] },
    },
    {
      name: "plugin-imports-no-room",
      comment: "plugins/: one folder per concern, each a Medusa plugin that could be published on its own.",
      severity: "error",
      from: { path: "^plugins/" },
      to: { path: otherRooms },
    },
    {
      name: "kit-imports-no-room",
      comment: "kit: the small stateless library all may import. No routes, no tables, no Medusa modules.",
      severity: "error",
      from: { path: "^plugins/kit/" },
      to: { path: `${otherRooms}|${plugin}|(^|node_modules/)@medusajs/` },
    },
    {
      name: "workflows-import-no-queries",
      comment: "Workflows never import read models, so speed tricks cannot leak into rules.",
      severity: "error",
      from: { path: "^(backend|plugins/[^/]+)/src/workflows/" },
      to: { path: "/src/queries/" },
    },
    {
      name: "modules-know-no-callers",
      comment: "Modules import only the framework and their own folder; workflows and routes call them.",
      severity: "error",
      from: { path: "^(backend|plugins/[^/]+)/src/modules/" },
      to: { path: "/src/(workflows|api|queries|subscribers|jobs|links)/" },
    },
    {
      name: "backend-imports-only-plugins",
      comment: "backend/: COMPOSITION only. It may import all plugins, and no other room.",
      severity: "error",
      from: { path: "^backend/" },
      to: { path: "^(storefront|seed|tools)/|@cho-lang/(storefront|seed|tools)(/|$)" },
    },
    {
      name: "storefront-imports-no-backend",
      comment: "The storefront knows the backend only over HTTP, through one typed client (src/lib/backend).",
      severity: "error",
      from: { path: "^storefront/", pathNot: "^storefront/journeys/" },
      to: { path: `^(backend|seed|tools)/|@cho-lang/(backend|seed|tools)(/|$)|${plugin}|(^|node_modules/)@medusajs/` },
    },
    {
      name: "components-use-the-door",
      comment: "Backend shapes are turned into small view types at that door: only src/lib/backend opens it.",
      severity: "error",
      from: { path: "^storefront/src/", pathNot: "^storefront/src/lib/backend/" },
      to: { path: "^storefront/src/lib/backend/door\\.ts$" },
    },
    {
      name: "seed-calls-only-workflows",
      comment: "seed/ may call the plugins' workflows.",
      severity: "error",
      from: { path: "^seed/" },
      to: {
        path: `^(backend|storefront|tools)/|@cho-lang/(backend|storefront|tools)(/|$)|${plugin}`,
        pathNot: ["^plugins/[^/]+/(src|\\.medusa/server/src)/workflows/", "@cho-lang/[^/]+/workflows(/|$)"],
      },
    },
    {
      name: "tools-hold-no-product-logic",
      comment: "tools/: what `npm run …` calls. Plain scripts, no product logic.",
      severity: "error",
      from: { path: "^tools/" },
      to: { path: "^(backend|plugins|storefront|seed)/|@cho-lang/" },
    },
    {
      name: "framework-is-the-only-door",
      comment: "@medusajs/framework is the only door to zod, mikro-orm and awilix in the backend.",
      severity: "error",
      from: { path: "^(backend|plugins|seed)/" },
      to: { path: ["(^|node_modules/)(zod|awilix)(/|$)", "(^|node_modules/)(@mikro-orm|@medusajs/deps)/"] },
    },
    {
      name: "no-enterprise-parts",
      comment: "@medusajs/rbac, auth-oidc and the rbac flags are Enterprise Edition: we do not enable or import them.",
      severity: "error",
      from: {},
      to: { path: "@medusajs/(medusa/)?(rbac|auth-oidc)(/|$)" },
    },
    {
      name: "no-cycles",
      comment: "Two files that import each other are one file, or hide a third.",
      severity: "error",
      // Medusa's models name each other by design, inside one folder; a type alone makes no cycle when it runs.
      from: { pathNot: "/src/modules/[^/]+/models/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules|\\.medusa|/dist/" },
    exclude: { path: "(^|/)(\\.next|\\.data|coverage)/|^storefront/dist/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
}
