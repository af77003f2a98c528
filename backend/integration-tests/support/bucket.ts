import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

/** The border of an S3 service with one bucket, "goods": GET, PUT, and 404 with its code, as the service documents them. */
export class Bucket {
  /** What was put, by key. */
  readonly objects = new Map<string, Buffer>()
  /** Headers of the last request. */
  headers: NodeJS.Dict<string | string[]> = {}
  /** "broken": answers begin and never end; "refusing": wrong keys. */
  mood: "well" | "broken" | "refusing" = "well"

  private readonly server = createServer(async (req, res) => {
    this.headers = req.headers
    const [, bucket, ...path] = decodeURIComponent(new URL(req.url ?? "/", "http://s3").pathname).split("/")
    const key = path.join("/")
    const fail = (status: number, code: string) =>
      res.writeHead(status, { "content-type": "application/xml" }).end(`<Error><Code>${code}</Code></Error>`)
    if (this.mood === "refusing") {
      fail(403, "InvalidAccessKeyId")
    } else if (bucket !== "goods") {
      fail(404, "NoSuchBucket")
    } else if (req.method === "PUT") {
      const parts: Buffer[] = []
      for await (const part of req) {
        parts.push(part)
      }
      this.objects.set(key, Buffer.concat(parts))
      res.writeHead(200, { etag: '"1"' }).end()
    } else {
      const body = this.objects.get(key)
      if (!body) {
        fail(404, "NoSuchKey")
      } else if (this.mood === "broken") {
        res.writeHead(200, { "content-length": body.byteLength }).write(body.subarray(0, 1), () => res.destroy())
      } else {
        res.writeHead(200, { "content-length": body.byteLength, "content-type": "application/octet-stream" }).end(body)
      }
    }
  })

  /** Starts it; the result is the environment of a backend that keeps its pictures there. */
  async open(): Promise<Record<string, string>> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve))
    return {
      S3_BUCKET: "goods",
      S3_ENDPOINT: `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`,
      S3_REGION: "auto",
      S3_ACCESS_KEY_ID: "shop",
      S3_SECRET_ACCESS_KEY: "a-secret-of-the-test",
    }
  }

  close(): void {
    this.server.close()
    this.server.closeAllConnections()
  }
}
