import { takeRefused } from "../refused"
import { type FormProps, FormView } from "./form-view"

/** A form of the desk: its questions, what is wrong in words at its place, one button at the bottom. Works without JavaScript. */
export async function DeskForm(props: FormProps) {
  const name = [...props.fields.map(({ name: field }) => field), ...(props.more ?? [])].join("-")
  return <FormView {...props} hidden={{ ...props.hidden, form: name }} start={await takeRefused(name)} />
}
