const headers = { "cache-control": "private, no-store", "x-content-type-options": "nosniff" }

/** A receipt as its file came from the backend, for the people of one order. */
export function receiptResponse(file: Response): Response {
  return new Response(file.body, { headers: { ...headers, "content-type": "image/jpeg" } })
}

/** Where there is none, or where the backend is silent. */
export function noReceipt(status: number): Response {
  return new Response(null, { status: status >= 400 && status < 500 ? 404 : 502, headers })
}
