import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { Reading } from "../lib/use-read"

interface Frame<Content> {
  /** Keys below the namespace `staff`. */
  title: string
  hint: string
  state: Reading<Content>
  children: (content: Content) => ReactNode
}

/** A staff page: its name, what it is for, and its content once it is read. */
export function PageFrame<Content>({ title, hint, state, children }: Frame<Content>) {
  const { t, i18n } = useTranslation("staff")
  const known = state.kind === "failed" && i18n.exists(`staff:error.${state.code}`)
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t(title)}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t(hint)}
        </Text>
      </div>
      {state.kind === "loading" && <Text className="px-6 py-4">{t("loading")}</Text>}
      {state.kind === "failed" && (
        <Text className="px-6 py-4" role="alert">
          {t(known ? `error.${state.code}` : "error.failed")}
        </Text>
      )}
      {state.kind === "ready" && children(state.content)}
    </Container>
  )
}

/** Said where a list has nothing in it: what to do. */
export function EmptyNote({ text }: { text: string }) {
  return <Text className="px-6 py-4">{text}</Text>
}
