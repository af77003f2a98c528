import type { PictureStoreSettings } from "@cho-lang/kit/picture-store"
import { z } from "@medusajs/framework/zod"

const Bucket = z.object({
  bucket: z.string(),
  region: z.string(),
  endpoint: z.string().optional(),
  access_key_id: z.string(),
  secret_access_key: z.string(),
  additional_client_config: z.record(z.string(), z.unknown()),
})

const FileModule = z.object({
  options: z.object({
    providers: z.array(z.object({ id: z.string(), options: z.record(z.string(), z.unknown()) })).min(1),
  }),
})

/** Where the backend's file provider keeps files: a folder of this machine or an S3 bucket. */
export function readFileSettings(declaration: unknown): PictureStoreSettings {
  const [provider] = FileModule.parse(declaration).options.providers
  return provider?.id === "s3"
    ? { bucket: Bucket.parse(provider.options) }
    : { folder: z.string().parse(provider?.options.upload_dir) }
}
