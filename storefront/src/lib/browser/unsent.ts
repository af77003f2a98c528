import { unsentWords } from "@/messages/failure"

/** Whether a server action ended because the line is down: what its server refuses or answers with another page bears a digest. */
export function isUnsent(error: unknown): boolean {
  return error instanceof TypeError && !("digest" in error)
}

/** What is said of it, in the language of the page that is open. */
export function unsentText(): string {
  return unsentWords[document.documentElement.lang === "en" ? "en" : "vi"]
}
