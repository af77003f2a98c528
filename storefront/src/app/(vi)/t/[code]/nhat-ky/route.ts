import { downloadTrace } from "@/features/trace/answer-trace"

type Context = { params: Promise<{ code: string }> }

/** The batch as an EPCIS document. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return downloadTrace(request, (await params).code)
}
