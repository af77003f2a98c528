import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { Reading } from "../lib/use-read"

interface FrameProps<Content> {
  title: string
  hint: string
  aside?: ReactNode
  state: Reading<Content>
  children: (content: Content) => ReactNode
}

/** A page of orders: its name, what it is for, and its content once it is read. */
export function Frame<Content>({ title, hint, aside, state, children }: FrameProps<Content>) {
  const { t } = useTranslation("orders")
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

/** A part of a page with its own heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-2 px-6 py-4">
      <Heading level="h2">{title}</Heading>
      {children}
    </section>
  )
}
