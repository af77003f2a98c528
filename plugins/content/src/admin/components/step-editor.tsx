import { Button, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { GuideStep } from "../lib/guide"
import { FileField } from "./file-field"
import { Texts } from "./texts"

interface StepEditorProps {
  step: GuideStep
  at: number
  total: number
  disabled: boolean
  change: (step: GuideStep) => void
  /** To another place among the steps. */
  move: (to: number) => void
  drop: () => void
}

/** One step: its words, its picture, and what the picture shows. Buttons move it; a keyboard reaches them all. */
export function StepEditor({ step, at, total, disabled, change, move, drop }: StepEditorProps) {
  const { t } = useTranslation("content")
  const number = at + 1
  return (
    <li className="space-y-4 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Heading level="h3">{t("step", { number })}</Heading>
        {!disabled && (
          <div className="flex flex-wrap gap-2">
            <Button
              type="button"
              size="small"
              variant="secondary"
              disabled={at === 0}
              aria-label={t("upOf", { number })}
              onClick={() => move(at - 1)}
            >
              {t("up")}
            </Button>
            <Button
              type="button"
              size="small"
              variant="secondary"
              disabled={number === total}
              aria-label={t("downOf", { number })}
              onClick={() => move(at + 1)}
            >
              {t("down")}
            </Button>
            <Button
              type="button"
              size="small"
              variant="secondary"
              disabled={total === 1}
              aria-label={t("dropOf", { number })}
              onClick={drop}
            >
              {t("drop")}
            </Button>
          </div>
        )}
      </div>
      <Texts
        label={t("field.text")}
        value={step.text}
        lines
        disabled={disabled}
        change={(text) => change({ ...step, text })}
      />
      <FileField
        label={t("field.picture")}
        accept="image/jpeg,image/png,image/webp,image/heic"
        path="/admin/guide-pictures"
        part="picture"
        value={step.picture}
        disabled={disabled}
        shown={
          <img
            src={`/static/${step.picture}-320.webp`}
            alt={step.alt?.vi || t("pictureOf", { number })}
            width={240}
            className="border-ui-border-base rounded-md border"
          />
        }
        change={(picture) => change({ ...step, picture })}
      />
      {step.picture !== null && (
        <Texts
          label={t("field.alt")}
          value={step.alt ?? { vi: "", en: "" }}
          disabled={disabled}
          change={(alt) => change({ ...step, alt })}
        />
      )}
    </li>
  )
}
