import { manifestAnswer } from "@/features/desk/home/desk-manifest"

/** The desk in English on a phone's first screen. */
export function GET(): Response {
  return manifestAnswer("en")
}
