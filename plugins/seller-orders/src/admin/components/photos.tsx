import { PrivatePhoto } from "./private-photo"

/** Photos of a share in a row, each said in words. */
export function Photos({ shareId, photos }: { shareId: string; photos: { id: string; alt: string }[] }) {
  return (
    <div className="flex flex-wrap gap-2">
      {photos.map(({ id, alt }) => (
        <PrivatePhoto key={id} path={`/admin/seller-orders/${shareId}/photos/${id}`} alt={alt} />
      ))}
    </div>
  )
}
