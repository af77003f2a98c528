import { readFileSync } from "node:fs"
import path from "node:path"
import { root } from "../../../tools/lib/paths.ts"
import type { RunFile } from "../../../tools/lib/run-file.ts"
import { askBackend } from "./backend.ts"
import { codeAfter } from "./codes.ts"

interface Wish {
  sellerId: string
  kind: "code" | "paper"
}

const inAWeek = () => new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)

/** A helper asks a household; the id of the request. */
async function askConsent(run: RunFile, token: string, { sellerId, kind }: Wish): Promise<string> {
  const body = { seller_id: sellerId, capabilities: ["edit_stall", "list_products"], expires_on: inAWeek(), kind }
  const path = "/seller/consent-requests"
  return (await askBackend<{ consent_request: { id: string } }>(run, path, { token, body })).consent_request.id
}

/** The household reads its code out, the helper types it: from now on the helper may act. */
export async function consentByCode(run: RunFile, token: string, sellerId: string, phone: string): Promise<void> {
  let id = ""
  const code = await codeAfter(run, phone, async () => {
    id = await askConsent(run, token, { sellerId, kind: "code" })
  })
  const body = { code }
  await askBackend(run, `/seller/consent-requests/${id}/confirm`, { token, body })
}

const DOCUMENT = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\nstartxref\n9\n%%EOF\n"

function fileOf(kind: "photo" | "document"): [Blob, string] {
  if (kind === "document") return [new Blob([DOCUMENT], { type: "application/pdf" }), "giay.pdf"]
  const picture = readFileSync(path.join(root, "seed/pictures/webp/nghe/to-he-480.webp"))
  return [new Blob([picture], { type: "image/webp" }), "giay.webp"]
}

/** The helper photographs a signed paper, or scans it to a document, and sends it in. */
export async function sendPaper(
  run: RunFile,
  token: string,
  sellerId: string,
  kind: "photo" | "document" = "photo",
): Promise<void> {
  const id = await askConsent(run, token, { sellerId, kind: "paper" })
  const form = new FormData()
  form.set("file", ...fileOf(kind))
  const headers = { authorization: `Bearer ${token}` }
  const url = `${run.backend_url}/seller/consent-requests/${id}/paper`
  const response = await fetch(url, { method: "POST", headers, body: form })
  if (!response.ok) throw new Error(`The paper was not taken: ${await response.text()}`)
}
