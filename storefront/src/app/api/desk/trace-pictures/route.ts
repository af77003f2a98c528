import { answerUpload } from "@/features/desk/browser-requests"
import { largestStepPhoto, sendTracePicture } from "@/lib/backend/desk/lot-deeds"
import { formText } from "@/lib/form"

/** Takes a photo of a step (multipart `file`, `key` that the phone gave it, `stall`, `locale`). The backend looks at what it is. */
export function POST(request: Request): Promise<Response> {
  return answerUpload(request, largestStepPhoto, (key, file, form) =>
    sendTracePicture(key, formText(form, "key"), file),
  )
}
