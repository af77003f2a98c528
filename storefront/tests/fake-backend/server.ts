import { createReadStream, existsSync } from "node:fs"
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import path from "node:path"
import { read, search } from "./routes"

const pictures = path.join(__dirname, "../../../seed/pictures/webp")

async function bodyOf(request: IncomingMessage): Promise<{ filters?: { q?: string } }> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString() || "{}") as { filters?: { q?: string } }
}

function picture(pathname: string, response: ServerResponse): void {
  const file = path.join(pictures, path.normalize(pathname.replace("/static/", "/")))
  if (!existsSync(file)) response.writeHead(404).end()
  else createReadStream(file).pipe(response.writeHead(200, { "content-type": "image/webp" }))
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://fake")
  if (url.pathname.startsWith("/static/")) return picture(url.pathname, response)
  const { status, body } = request.method === "POST" ? search(await bodyOf(request)) : read(url)
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))
}

/** A stand-in for the backend in page tests: the contract's shapes from the seed's data. Port 0 takes a free one. */
export function startFakeBackend(port = 0): Promise<Server> {
  const server = createServer((request, response) => void answer(request, response))
  return new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(server)))
}
