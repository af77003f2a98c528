import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { Reading } from "../lib/use-read"

interface Frame<Content> {
  /** Keys below the namespace `staff`. */
  title: string
  hint: string
  /** Beside the title. */
  aside?: ReactNode
  state: Reading<Content>
  children: (content: Content) => ReactNode
}

/** What is said while there is nothing to show yet, or ever. */
export function ReadingNote({ state }: { state: Reading<unknown> }) {
  const { t } = useTranslation("staff")
  if (state.kind === "loading") {
    return <Text className="px-6 py-4">{t("loading")}</Text>
  }
  return state.kind === "ready" ? null : (
    <Text className="px-6 py-4" role="alert">
      {t([`error.${state.code}`, "error.unread"])}
    </Text>
  )
}

/** A staff page: its name, what it is for, and its content once it is read. */
export function PageFrame<Content>({ title, hint, aside, state, children }: Frame<Content>) {
  const { t } = useTranslation("staff")
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading>{t(title)}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t(hint)}
          </Text>
        </div>
        {aside}
      </div>
      <ReadingNote state={state} />
      {state.kind === "ready" && children(state.content)}
    </Container>
  )
}

/** Said where a list has nothing in it: what to do. */
export function EmptyNote({ text }: { text: string }) {
  return <Text className="px-6 py-4">{text}</Text>
}
