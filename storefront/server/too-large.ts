import type { IncomingMessage, ServerResponse } from "node:http"

/** What Next reads of a form at most, as `next.config.ts` says; beyond it Next would end the request without a word of ours. */
export const largestForm = 21 * 1024 * 1024

/** Beyond it nobody waits for the rest. */
const mostHeardOut = 200 * 1024 * 1024

/** A form with files that a browser without JavaScript sent and that Next would not read; with JavaScript the file was refused when it was chosen. */
export function isTooLargeForm({ method, headers }: Pick<IncomingMessage, "method" | "headers">): boolean {
  const isPlainForm = headers["next-action"] === undefined && headers["content-type"]?.startsWith("multipart/form-data")
  return method === "POST" && isPlainForm === true && Number(headers["content-length"]) > largestForm
}

/** Sends back to the page of the form, which says that the file is too large. The file is heard out first, or the browser would show a broken line. */
export async function sendTooLargeBack(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  if (Number(request.headers["content-length"]) > mostHeardOut) return void request.destroy()
  for await (const _ of request);
  const query = new URLSearchParams(url.search)
  query.delete("xong")
  query.set("loi", "scan_too_large")
  response.writeHead(303, { Location: `${url.pathname}?${query}`, "Cache-Control": "no-store" }).end()
}
