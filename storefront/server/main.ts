import { randomBytes } from "node:crypto"
import { createServer } from "node:http"
import path from "node:path"
import next from "next"
import { readSettings } from "../src/lib/settings"
import { askExistence } from "./backend"
import { createExistence } from "./existence"
import { createHandler } from "./handler"
import { expireBuild, rememberOwnAddress } from "./itself"
import { createPageCache } from "./page-cache"
import { createPictures, pictureFetcher } from "./pictures"
import { boundReading, readingMs } from "./reading-time"
import { createSounds, soundFetcher } from "./sounds"

/** Compiled, this file stands in dist/server and serves the build; run from source, it develops. */
const compiled = path.basename(path.dirname(__dirname)) === "dist"
const dev = !compiled
const port = Number(process.env.STOREFRONT_PORT ?? process.env.PORT ?? 3000)
const host = process.env.STOREFRONT_HOST ?? "0.0.0.0"
const root = path.join(__dirname, compiled ? "../.." : "..")
const lastWordMs = 10_000

async function main(): Promise<void> {
  Object.assign(process.env, { NODE_ENV: dev ? "development" : "production" })
  // Without a shared secret nobody but this server may expire pages; it needs one for itself.
  process.env.REFRESH_SECRET ||= randomBytes(24).toString("hex")
  const server = createServer({ requestTimeout: readingMs.slow })
  const app = next({ dev, dir: root, hostname: host, port, httpServer: server })
  await app.prepare()

  let open = false
  let opened: () => void = () => undefined
  const ready = new Promise<void>((resolve) => {
    opened = resolve
  })
  const handle = createHandler({
    next: app.getRequestHandler(),
    existence: createExistence(askExistence),
    pages: createPageCache(),
    pictures: createPictures(pictureFetcher(() => readSettings().backendUrl)),
    sounds: createSounds(soundFetcher(() => readSettings().backendUrl)),
    ready,
    isReady: () => open,
    dev,
  })
  server.on("request", (request, response) => {
    boundReading(request)
    handle(request, response).catch((error: unknown) => {
      console.error("storefront: a request failed", request.url, error)
      if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain" })
      response.end()
    })
  })

  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, host, resolve))
  rememberOwnAddress(port)
  await expireBuild()
  open = true
  opened()
  console.log(
    `storefront: listening on port ${port} for ${readSettings().publicUrl}, backend ${readSettings().backendUrl}`,
  )
  stopOnSignal(server, () => app.close())
}

/** Lets running answers finish, then leaves. A second signal, or ten seconds, ends it at once. */
function stopOnSignal(server: ReturnType<typeof createServer>, close: () => Promise<void>): void {
  let stopping = false
  const stop = (): void => {
    if (stopping) process.exit(1)
    stopping = true
    setTimeout(() => process.exit(1), lastWordMs).unref()
    server.close(() => void close().finally(() => process.exit(0)))
    server.closeIdleConnections()
  }
  process.on("SIGTERM", stop)
  process.on("SIGINT", stop)
}

main().catch((error: unknown) => {
  console.error("storefront: could not start", error)
  process.exit(1)
})
