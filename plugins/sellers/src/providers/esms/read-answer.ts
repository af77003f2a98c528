/** Taken now, and taken before under the same `RequestId` (developers.esms.vn, "Table of error codes"). */
const TAKEN = ["100", "124"]

interface Answer {
  CodeResult?: unknown
  SMSID?: unknown
  ErrorMessage?: unknown
}

function parsed(body: string): Answer {
  try {
    const answer: unknown = JSON.parse(body)
    return typeof answer === "object" && answer !== null ? answer : {}
  } catch {
    return {}
  }
}

/**
 * What the gateway said of a message; `id` its own name for it, where it gave one.
 * @throws Error with the gateway's code and words where it did not take it, or with the HTTP status where it said nothing
 */
export function readAnswer(status: number, body: string): { id: string | undefined } {
  const { CodeResult, SMSID, ErrorMessage } = parsed(body)
  const code = CodeResult === undefined ? undefined : String(CodeResult)
  if (code !== undefined && TAKEN.includes(code)) {
    return { id: typeof SMSID === "string" && SMSID !== "" ? SMSID : undefined }
  }
  const words = typeof ErrorMessage === "string" ? `: ${ErrorMessage.slice(0, 200)}` : ""
  throw new Error(code === undefined ? `eSMS answered ${status}` : `eSMS refused with ${code}${words}`)
}
