import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BookOpen } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import { FairForm } from "../../components/fair-form"
import { FairList } from "../../components/fair-list"
import { type FairCatalogue, type FairChoices, isUnderWay } from "../../lib/fair"
import { useRead } from "../../lib/featured-requests"

/** Milliseconds between two looks at how far it is. */
const LOOK_AGAIN_MS = 2_000

/** Catalogues to print for a fair: which goods go in, how far the one under way is, and those that are made. */
export default function FairCataloguesPage() {
  const { t } = useTranslation("fair")
  const choices = useRead<FairChoices>("/admin/fair-choices")
  const made = useRead<{ fair_catalogues: FairCatalogue[] }>("/admin/fair-catalogues")
  const fairs = made.state.kind === "ready" ? made.state.content.fair_catalogues : []
  const { again } = made
  const isWaiting = fairs.some(isUnderWay)
  useEffect(() => {
    const timer = isWaiting ? setInterval(again, LOOK_AGAIN_MS) : undefined
    return () => clearInterval(timer)
  }, [isWaiting, again])
  const failed = [choices.state, made.state].find(({ kind }) => kind === "failed")
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t("title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("hint")}
        </Text>
      </div>
      {failed?.kind === "failed" && (
        <Text className="px-6 py-4" role="alert">
          {t([`error.${failed.code}`, "error.unread"])}
        </Text>
      )}
      {choices.state.kind === "loading" && <Text className="px-6 py-4">{t("loading")}</Text>}
      {choices.state.kind === "ready" && <FairForm choices={choices.state.content} again={again} />}
      {made.state.kind === "ready" && <FairList fairs={fairs} again={again} />}
    </Container>
  )
}

export const config = defineRouteConfig({ label: "title", translationNs: "fair", icon: BookOpen })
