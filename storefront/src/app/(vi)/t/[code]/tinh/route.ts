import { askPlace, takePlace } from "@/features/trace/answer-trace"

type Context = { params: Promise<{ code: string }> }

/** Provinces to tap on. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return askPlace((await params).code, "vi")
}

/** The province that was tapped. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return takePlace(request, (await params).code, "vi")
}
