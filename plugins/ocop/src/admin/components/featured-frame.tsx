import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { Reading, Refusal } from "../lib/featured-requests"

interface FrameProps<Content> {
  title: string
  hint: string
  aside?: ReactNode
  state: Reading<Content>
  children: (content: Content) => ReactNode
}

/** A page of what is shown first: its name, what it is for, and its content once it is read. */
export function FeaturedFrame<Content>({ title, hint, aside, state, children }: FrameProps<Content>) {
  const { t } = useTranslation("curation")
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading>{title}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {hint}
          </Text>
        </div>
        {aside}
      </div>
      {state.kind === "loading" && <Text className="px-6 py-4">{t("loading")}</Text>}
      {state.kind === "failed" && (
        <Text className="px-6 py-4" role="alert">
          {t([`error.${state.code}`, "error.unread"])}
        </Text>
      )}
      {state.kind === "ready" && children(state.content)}
    </Container>
  )
}

/** Why something was not done, and at which field; read out at once. */
export function RefusalNote({ refusal }: { refusal: Refusal | null }) {
  const { t } = useTranslation("curation")
  const place = refusal?.field ? `${t([`field.${refusal.field}`, "field.other"])}: ` : ""
  return (
    <Text size="small" role="alert" className="text-ui-fg-error empty:hidden">
      {refusal && `${place}${t([`error.${refusal.code}`, "error.failed"])}`}
    </Text>
  )
}
