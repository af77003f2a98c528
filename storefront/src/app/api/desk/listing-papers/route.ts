import { answerUpload } from "@/features/desk/browser-requests"
import { largestPaper, sendDeclaration } from "@/lib/backend/desk/listings"

/** Takes a paper that declares food (multipart `file`, `stall`, `locale`), answers `{ id }`. The backend looks at what it is. */
export function POST(request: Request): Promise<Response> {
  return answerUpload(request, largestPaper, sendDeclaration)
}
