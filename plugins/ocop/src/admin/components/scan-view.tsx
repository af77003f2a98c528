import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFile } from "../lib/use-file"

/** A scan that the server sends as a download only, shown in the page as long as it is open: a photo or a document. */
export function ScanView({ path, name }: { path: string; name: string }) {
  const { t } = useTranslation("ocop")
  const state = useFile(path)
  if (state.kind !== "ready") {
    return (
      <Text size="small" role={state.kind === "failed" ? "alert" : undefined}>
        {state.kind === "failed" ? t([`error.${state.code}`, "error.unread"]) : t("loading")}
      </Text>
    )
  }
  const { url, type } = state.file
  const isPhoto = type.startsWith("image/")
  return (
    <figure className="grid gap-2">
      {isPhoto ? (
        <img src={url} alt={name} className="shadow-borders-base max-h-[75vh] w-full rounded-md object-contain" />
      ) : (
        <object data={url} type={type} aria-label={name} className="shadow-borders-base h-[75vh] w-full rounded-md">
          <Text size="small" className="p-4">
            {t("scan.notHere")}
          </Text>
        </object>
      )}
      <figcaption>
        <a
          href={url}
          target="_blank"
          rel="noreferrer"
          className="txt-small inline-block py-1 underline underline-offset-2"
        >
          {t("scan.open", { name })}
        </a>
      </figcaption>
    </figure>
  )
}
