import { answerVisit } from "@/features/desk/browser-requests"
import { readDeskPhoto } from "@/lib/backend/desk/returns"
import { shareFile } from "@/lib/backend/share-file"
import { paths } from "@/lib/paths"

/** A photo that a buyer sent beside a return: query `order`, `photo`, `stall`. */
export function GET(request: Request): Promise<Response> {
  return answerVisit(request, paths.deskOrders, async (key, _locale, query) => {
    const photo = await readDeskPhoto(key, query.get("order") ?? "", query.get("photo") ?? "")
    return photo.ok ? { ok: true, data: await shareFile(photo) } : photo
  })
}
