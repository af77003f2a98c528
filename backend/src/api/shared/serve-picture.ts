import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { environment } from "../../environment"
import { picturePath } from "./picture-path"

const YEAR_IN_MS = 365 * 24 * 60 * 60 * 1000

/**
 * GET and HEAD /static/{key}-{width}.webp: a picture or an upload of the staff from the files folder, or on to the bucket's address.
 * A picture never changes under its name, so it may be kept for a year. 404 `picture_not_found`.
 */
export function servePicture(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const picture = picturePath(req.path)
  if (!picture || (req.method !== "GET" && req.method !== "HEAD")) {
    next(pictureNotFound())
    return
  }
  if (environment.s3) {
    res.redirect(302, `${environment.s3.fileUrl}/${encodeURI(picture)}`)
    return
  }
  res.sendFile(picture, { root: environment.filesDir, immutable: true, maxAge: YEAR_IN_MS }, (error) => {
    if (error && !res.headersSent) {
      next(pictureNotFound())
    }
  })
}

function pictureNotFound(): InputError {
  return new InputError({ code: "picture_not_found", type: "not_found", message: "No such picture" })
}
