import { answerBrowser, keyForStall } from "@/features/desk/browser-requests"
import { proposeListing } from "@/lib/backend/desk/listings"

/** Takes `{key, stall, revision}`: sends that draft to the commune. A refusal holds words by field in `fields`. */
export function POST(request: Request): Promise<Response> {
  return answerBrowser(request, (desk, { key, stall, revision }) =>
    proposeListing(keyForStall(desk, stall), String(key), Number(revision)),
  )
}
