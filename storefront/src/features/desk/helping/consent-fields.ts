import { capabilities } from "@/lib/desk-terms"
import type { DeskMessages } from "@/messages/desk/vi"
import type { FieldSpec } from "../frame/field-spec"
import { dayInVietnam } from "../stall/days"

/** Leave to help runs half a year unless somebody says otherwise; a year at most. */
const usualDays = 180
const longestDays = 365

/** What every request for consent asks: which work, until when, and how the household agrees. */
export function consentFields({ helping: words, people }: DeskMessages): FieldSpec[] {
  return [
    {
      kind: "many",
      name: "capabilities",
      label: words.which,
      hint: words.never,
      options: capabilities.map((value) => ({ value, label: people.capabilities[value] })),
      values: ["edit_stall", "list_products", "handle_orders"],
    },
    {
      kind: "text",
      name: "expires_on",
      label: words.untilDay,
      type: "date",
      value: dayInVietnam(usualDays),
      min: dayInVietnam(1),
      max: dayInVietnam(longestDays),
    },
    {
      kind: "choice",
      name: "kind",
      label: words.how,
      value: "code",
      options: (["code", "paper"] as const).map((value) => {
        return { value, label: words.kinds[value], note: words.kindNotes[value] }
      }),
    },
  ]
}
