import { readSharePhoto } from "@/lib/backend/returns"
import { shareFile } from "@/lib/backend/share-file"

type Params = { params: Promise<{ code: string; reference: string; id: string }> }

/** A photo that a buyer sent beside a return, for who has the order's code. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { id, ...share } = await params
  return shareFile(await readSharePhoto(share, id))
}
