import type { Criterion, SelfCheck } from "@/lib/backend/desk/self-checks"
import { fill } from "@/lib/fill"
import type { Locale } from "@/lib/locale"
import { deskMessages } from "@/messages/desk"
import type { FieldSpec } from "../frame/field-spec"

type Choice = Criterion["options"][number]

/** The steps of a criterion; one without boxes is met or not, and where nothing fits there are no points. */
function steps({ options, max }: Criterion, locale: Locale): Choice[] {
  const { selfCheck: words } = deskMessages(locale)
  const own = options.length > 0 ? options : [{ points: max, name: { vi: words.met, en: words.met } }]
  return own.some(({ points }) => points === 0)
    ? own
    : [{ points: 0, name: { vi: words.none, en: words.none } }, ...own]
}

/** A criterion as questions of the form: its steps, and whether the law asks it where that is open. */
export function criterionQuestions(criterion: Criterion, check: SelfCheck | null, locale: Locale): FieldSpec[] {
  const { selfCheck: words } = deskMessages(locale)
  const { number, name, max, note, unclear, only_where_required: mayFallAway } = criterion
  const hints = [note?.[locale], unclear?.[locale]].filter(Boolean).join(" ")
  const points = check?.answers[number]
  const question: FieldSpec = {
    kind: "choice",
    name: `answers.${number}`,
    label: fill(words.criterion, { number, name: name[locale], max }),
    ...(hints && { hint: hints }),
    ...(points !== undefined && { value: String(points) }),
    options: steps(criterion, locale).map((step) => ({
      value: String(step.points),
      label: step.name[locale],
      note: fill(step.min_stars ? words.pointsAndStars : words.points, { n: step.points, stars: step.min_stars ?? 0 }),
    })),
  }
  if (!mayFallAway) return [question]
  const open: FieldSpec = {
    kind: "many",
    name: "not_required",
    label: fill(words.lawAsks, { number }),
    values: check?.notRequired.includes(number) ? [number] : [],
    options: [{ value: number, label: words.lawDoesNot }],
  }
  return [question, open]
}
