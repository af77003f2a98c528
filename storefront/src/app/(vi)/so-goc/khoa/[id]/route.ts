import { answerKey } from "@/features/trace-roots/answer-roots"

type Context = { params: Promise<{ id: string }> }

/** A public key that signed days. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return answerKey((await params).id)
}
