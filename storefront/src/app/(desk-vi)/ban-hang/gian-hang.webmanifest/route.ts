import { deskManifest } from "@/features/desk/home/desk-manifest"

/** What a phone needs to put the desk on its first screen: an icon and a name of its own, and nothing of the shop. */
export function GET(): Response {
  return Response.json(deskManifest(), {
    headers: { "content-type": "application/manifest+json; charset=utf-8", "cache-control": "public, max-age=3600" },
  })
}
