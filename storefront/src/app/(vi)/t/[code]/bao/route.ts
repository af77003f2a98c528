import { takeReport } from "@/features/trace/answer-trace"

type Context = { params: Promise<{ code: string }> }

/** A suspicion about the goods that carry the code. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return takeReport(request, (await params).code, "vi")
}
