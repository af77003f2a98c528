import { cp, readdir, readFile } from "node:fs/promises"
import { join, relative, sep } from "node:path"
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SeedContext } from "./context"
import { PICTURES } from "./data"
import { type Bucket, readFileSettings } from "./file-settings"

const UPLOADS_AT_ONCE = 8

/**
 * Puts the pictures where pages find them by key: copied into the files folder, or into the S3 bucket.
 * Straight into the bucket, because Medusa's file provider adds a random part to every name.
 */
export async function loadPictures({ container, say }: SeedContext): Promise<void> {
  const { folder, bucket } = readFileSettings(container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).modules?.file)
  const entries = await readdir(PICTURES, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  if (bucket) {
    await upload(files, bucket)
  } else if (folder) {
    await cp(PICTURES, folder, { recursive: true, preserveTimestamps: true })
  }
  say(`${files.length} picture files`)
}

async function upload(files: string[], bucket: Bucket): Promise<void> {
  const client = new S3Client({
    region: bucket.region,
    endpoint: bucket.endpoint,
    ...bucket.additional_client_config,
    credentials: { accessKeyId: bucket.access_key_id, secretAccessKey: bucket.secret_access_key },
  })
  for (let start = 0; start < files.length; start += UPLOADS_AT_ONCE) {
    const batch = files.slice(start, start + UPLOADS_AT_ONCE)
    await Promise.all(
      batch.map(async (file) =>
        client.send(
          new PutObjectCommand({
            Bucket: bucket.bucket,
            Key: relative(PICTURES, file).split(sep).join("/"),
            Body: await readFile(file),
            ContentType: "image/webp",
            CacheControl: "public, max-age=31536000, immutable",
          }),
        ),
      ),
    )
  }
  client.destroy()
}
