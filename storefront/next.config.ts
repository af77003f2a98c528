import path from "node:path"
import type { NextConfig } from "next"

const config: NextConfig = {
  cacheComponents: true,
  // Grids link with prefetch={false}; what remains (header, footer) fetches only the static part of a route.
  partialPrefetching: true,
  poweredByHeader: false,
  // The server in server/ compresses, and keeps what it compressed: once per page version, not once per answer.
  compress: false,
  // Pictures come in fixed widths from /anh; there is no picture work at run time.
  images: { unoptimized: true },
  turbopack: { root: path.join(__dirname, "..") },
  // Rendered pages live in memory only: on disk they would outlive the memory of what has been expired.
  cacheMaxMemorySize: 128 * 1024 * 1024,
  experimental: {
    isrFlushToDisk: false,
    // Photos of goods from a phone without JavaScript: the backend takes 20 MB, and the form weighs something besides.
    serverActions: { bodySizeLimit: "21mb" },
    // Pages wait for their data on purpose (whole without JavaScript); the development overlay need not say so each time.
    instantInsights: { validationLevel: "manual-warning" },
  },
  logging: { fetches: { fullUrl: false } },
}

export default config
