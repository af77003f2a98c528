import { createReadStream, existsSync } from "node:fs"
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import path from "node:path"
import { fakeDesk } from "./desk"
import { guides, productDelivery, provinces, read, search } from "./routes"

const pictures = path.join(__dirname, "../../../seed/pictures/webp")

type Body = Record<string, unknown> & { filters?: { q?: string } }

/** A body as JSON; a form with a file is only received. */
async function bodyOf(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const isJson = request.headers["content-type"]?.startsWith("application/json")
  return isJson ? (JSON.parse(Buffer.concat(chunks).toString() || "{}") as Body) : {}
}

function picture(pathname: string, response: ServerResponse): void {
  const file = path.join(pictures, path.normalize(pathname.replace("/static/", "/")))
  if (!existsSync(file)) response.writeHead(404).end()
  else createReadStream(file).pipe(response.writeHead(200, { "content-type": "image/webp" }))
}

type Desk = ReturnType<typeof fakeDesk>

/** What the shop asks for without the desk. */
function ofShop(url: URL, method: string, sent: Body) {
  if (url.pathname.startsWith("/store/guides")) return method === "POST" ? { status: 200, body: {} } : guides(url)
  if (url.pathname === "/store/provinces") return provinces()
  if (url.pathname.startsWith("/store/product-delivery/")) return productDelivery()
  return method === "POST" ? search(sent) : read(url)
}

async function answer(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  const url = new URL(request.url ?? "/", "http://fake")
  if (url.pathname.startsWith("/static/")) return picture(url.pathname, response)
  const { method = "GET", headers } = request
  const sent = method === "GET" ? {} : await bodyOf(request)
  const { status, body } = desk({ method, path: url.pathname, body: sent, headers }) ?? ofShop(url, method, sent)
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))
}

/** A stand-in for the backend in page tests: the contract's shapes from the seed's data. Port 0 takes a free one. */
export function startFakeBackend(port = 0): Promise<Server> {
  const desk = fakeDesk()
  const server = createServer((request, response) => void answer(request, response, desk))
  return new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(server)))
}
