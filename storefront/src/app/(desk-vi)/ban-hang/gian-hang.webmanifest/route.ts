import { manifestAnswer } from "@/features/desk/home/desk-manifest"

/** What a phone needs to put the desk on its first screen: an icon and a name of its own, and nothing of the shop. */
export function GET(): Response {
  return manifestAnswer("vi")
}
