import { Modules } from "@medusajs/framework/utils"
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { Bucket } from "../../support/bucket"

const bucket = new Bucket()
const picture = Buffer.from("RIFF....WEBPVP8 \u0000\u00ff", "latin1")

// The backend reads its environment when it is loaded.
beforeAll(async () => {
  Object.assign(process.env, await bucket.open())
})
afterAll(() => bucket.close())

describeApp("pictures in an S3 bucket", (app) => {
  const get = (path: string, method = "GET") => fetch(`${app.origin()}/static/${path}`, { method, redirect: "manual" })

  beforeEach(() => {
    bucket.mood = "well"
    bucket.objects.clear()
    bucket.objects.set("son-mai/khay-tron-do-320.webp", picture)
  })

  it("come through the backend by their key, signed, to be kept for good", async () => {
    const answer = await get("son-mai/khay-tron-do-320.webp")
    expect(answer.status).toBe(200)
    expect(answer.headers.get("content-type")).toBe("image/webp")
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable")
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(picture)
    expect(bucket.headers.authorization).toContain("Credential=shop/")
    expect((await get("son-mai/khay-tron-do-320.webp", "HEAD")).status).toBe(200)
  })

  it("a picture that is not there is a 404 with its code", async () => {
    const answer = await get("son-mai/khay-vuong-320.webp")
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ code: "picture_not_found" })
  })

  it("nothing but pictures is read from the bucket", async () => {
    bucket.objects.set("private/export.csv", picture)
    bucket.headers = {}
    expect((await get("private/export.csv")).status).toBe(404)
    expect((await get("..%2f..%2fother-320.webp")).status).toBe(404)
    expect(bucket.headers).toEqual({})
  })

  it("a bucket that refuses us is 502 and never kept", async () => {
    bucket.mood = "refusing"
    const answer = await get("son-mai/khay-tron-do-320.webp")
    expect(answer.status).toBe(502)
    expect(answer.headers.get("cache-control")).toBeNull()
    expect(await answer.json()).toMatchObject({ code: "picture_store_silent" })
  })

  it("half a picture is never taken for a whole one", async () => {
    bucket.mood = "broken"
    await expect(get("son-mai/khay-tron-do-320.webp").then((answer) => answer.arrayBuffer())).rejects.toThrow()
  })

  it("what staff upload goes there without an ACL, and its address leads through the backend", async () => {
    const file = { filename: "lang.webp", mimeType: "image/webp", content: picture.toString("base64") }
    const { url } = await app
      .container()
      .resolve(Modules.FILE)
      .createFiles({ ...file, access: "public" })
    expect(bucket.headers["x-amz-acl"]).toBeUndefined()
    expect(url).toMatch(/^http:\/\/localhost:9000\/static\/lang-\w+\.webp$/)
    const answer = await get(new URL(url).pathname.replace("/static/", ""))
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(picture)
  })
})
