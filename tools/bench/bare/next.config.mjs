import path from "node:path"

/** Set like the storefront where it matters for speed; nothing of ours inside. */
export default {
  cacheComponents: true,
  poweredByHeader: false,
  turbopack: { root: path.join(import.meta.dirname, "../../..") },
}
