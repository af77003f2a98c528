import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { Reading } from "../lib/read"

interface FrameProps<Content> {
  title: string
  hint?: string
  aside?: ReactNode
  state: Reading<Content>
  children: (content: Content) => ReactNode
}

/** A page of lots: its name, what it is for, and its content once it is read. */
export function Frame<Content>({ title, hint, aside, state, children }: FrameProps<Content>) {
  const { t } = useTranslation("traceability")
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading>{title}</Heading>
          {hint && (
            <Text size="small" className="text-ui-fg-subtle">
              {hint}
            </Text>
          )}
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
    <section className="grid gap-3 px-6 py-4">
      <Heading level="h2">{title}</Heading>
      {children}
    </section>
  )
}

/** What is done now and then, folded away behind its name. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="px-6 py-3">
      <summary className="txt-compact-small-plus cursor-pointer py-1 underline underline-offset-2">{title}</summary>
      <div className="pt-3">{children}</div>
    </details>
  )
}

/** A link inside a page, in the text's own colour: Admin's blue is too pale to read. */
export function PageLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className="text-ui-fg-base hover:text-ui-fg-subtle inline-block py-1 underline underline-offset-2">
      {children}
    </Link>
  )
}
