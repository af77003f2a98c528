import { extname } from "node:path"
import { pipeline } from "node:stream/promises"
import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { environment } from "../../environment"
import { picturePath } from "./picture-path"

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60

/**
 * GET and HEAD /static/{key}-{width}.webp: a picture or an upload of the staff, from the files folder or, through the File
 * Module, from the bucket, which can so stay closed to the world.
 * A picture never changes under its name, so it may be kept for a year. 404 `picture_not_found`; 502
 * `picture_store_silent` when the bucket gives no answer.
 */
export async function servePicture(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const picture = picturePath(req.path)
  if (!picture || (req.method !== "GET" && req.method !== "HEAD")) {
    next(pictureNotFound())
    return
  }
  if (environment.s3) {
    await sendFromBucket(picture, req, res, next)
    return
  }
  res.sendFile(picture, { root: environment.filesDir, immutable: true, maxAge: YEAR_IN_SECONDS * 1000 }, (error) => {
    if (error && !res.headersSent) {
      next(pictureNotFound())
    }
  })
}

async function sendFromBucket(
  picture: string,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  try {
    const stream = await req.scope.resolve(Modules.FILE).getDownloadStream(picture)
    // By its name, whatever the bucket says: express takes a key with a slash for a type itself.
    res.type(extname(picture)).setHeader("cache-control", `public, max-age=${YEAR_IN_SECONDS}, immutable`)
    if (req.method === "HEAD") {
      stream.destroy()
      res.end()
      return
    }
    // A bucket that falls silent half-way cuts the answer off: the reader sees that the picture is not whole.
    await pipeline(stream, res)
  } catch (error) {
    if (isMissing(error)) {
      next(pictureNotFound())
      return
    }
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Picture ${picture} cannot be read from the bucket: ${reason}`)
    if (!res.headersSent) {
      res.removeHeader("cache-control")
      res
        .status(502)
        .json({ type: "unexpected_state", code: "picture_store_silent", message: "No answer from the bucket" })
    }
  }
}

/** S3 answers 404 for a key it does not hold, whoever makes the service. */
function isMissing(error: unknown): boolean {
  const answer = error as { name?: unknown; $metadata?: { httpStatusCode?: number } } | null
  return answer?.name !== "NoSuchBucket" && answer?.$metadata?.httpStatusCode === 404
}

function pictureNotFound(): InputError {
  return new InputError({ code: "picture_not_found", type: "not_found", message: "No such picture" })
}
