import { headers } from "next/headers"

/** The address the request came from, as our own server wrote it; limits count by it. */
export async function clientAddress(): Promise<string | null> {
  return (await headers()).get("x-forwarded-for")?.split(",")[0]?.trim() || null
}
