import { answerTrace } from "@/features/trace/answer-trace"

type Context = { params: Promise<{ code: string }> }

/** The page behind the code on a label. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerTrace(request, (await params).code, "vi")
}
