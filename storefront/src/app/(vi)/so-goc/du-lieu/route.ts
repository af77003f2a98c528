import { answerRoots } from "@/features/trace-roots/answer-roots"

/** Signed days as data. */
export async function GET(): Promise<Response> {
  return answerRoots()
}
