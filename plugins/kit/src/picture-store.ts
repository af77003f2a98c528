import { mkdir, readFile, rename, writeFile } from "node:fs/promises"
import { dirname, join, resolve, sep } from "node:path"

/** An S3 bucket, named as Medusa's S3 file provider names its options. */
export interface PictureBucket {
  bucket: string
  region: string
  endpoint?: string
  access_key_id: string
  secret_access_key: string
  additional_client_config?: Record<string, unknown>
}

/** Where the backend's file provider keeps files: a folder of this machine or a bucket. */
export type PictureStoreSettings = { folder: string } | { bucket: PictureBucket }

export interface PictureStore {
  /**
   * Writes a file under exactly this name, `{key}-{width}.webp` of a picture; whole or not at all. `type` is its media
   * type, that of our pictures unless it says otherwise.
   */
  put(name: string, content: Buffer, type?: string): Promise<void>
  /** The file of this name; null where there is none. */
  get(name: string): Promise<Buffer | null>
  /** Lets go of connections. */
  close(): void
}

/** For a file that is not there: null; every other failure is one. */
function absent(error: { code?: string; name?: string }): null {
  if (error.code === "ENOENT" || error.name === "NoSuchKey" || error.name === "NotFound") {
    return null
  }
  throw error
}

const FOR_A_YEAR = "public, max-age=31536000, immutable"

function openFolder(folder: string): PictureStore {
  return {
    async put(name, content) {
      const file = join(folder, name)
      await mkdir(dirname(file), { recursive: true })
      // Under another name first: nobody may be served half a picture, and keep it for a year.
      await writeFile(`${file}.part`, content)
      await rename(`${file}.part`, file)
    },
    async get(name) {
      const file = resolve(folder, name)
      return file.startsWith(`${resolve(folder)}${sep}`) ? await readFile(file).catch(absent) : null
    },
    close() {},
  }
}

async function openBucket({ bucket, region, endpoint, ...rest }: PictureBucket): Promise<PictureStore> {
  const { GetObjectCommand, PutObjectCommand, S3Client } = await import("@aws-sdk/client-s3")
  const client = new S3Client({
    region,
    endpoint,
    ...rest.additional_client_config,
    credentials: { accessKeyId: rest.access_key_id, secretAccessKey: rest.secret_access_key },
  })
  return {
    async put(name, content, type = "image/webp") {
      const put = { Bucket: bucket, Key: name, Body: content, ContentType: type, CacheControl: FOR_A_YEAR }
      await client.send(new PutObjectCommand(put))
    },
    async get(name) {
      const found = await client.send(new GetObjectCommand({ Bucket: bucket, Key: name })).catch(absent)
      return found?.Body ? Buffer.from(await found.Body.transformToByteArray()) : null
    },
    close: () => client.destroy(),
  }
}

/**
 * Where pages find pictures by key. Beside Medusa's File Module, whose providers add a part of their own to every name:
 * the three widths of a picture are found by its key alone.
 */
export async function openPictureStore(settings: PictureStoreSettings): Promise<PictureStore> {
  return "folder" in settings ? openFolder(settings.folder) : openBucket(settings.bucket)
}
