import { answerShare } from "@/features/share/answer-share"

type Context = { params: Promise<{ kind: string; file: string }> }

/** The picture of a shared link. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { kind, file } = await params
  return answerShare(kind, file, "en")
}
