import { answerUpload } from "@/features/desk/browser-requests"
import { largestPhoto, sendListingPicture } from "@/lib/backend/desk/listings"

/** Takes a photo of goods (multipart `file`, `stall`, `locale`), answers `{ id, key, isReady }`. The backend looks at what it is. */
export function POST(request: Request): Promise<Response> {
  return answerUpload(request, largestPhoto, sendListingPicture)
}
