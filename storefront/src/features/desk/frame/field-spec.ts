type Common = { name: string; label: string; hint?: string; value?: string; optional?: boolean }

export type Option = { value: string; label: string; note?: string; picture?: string | null }

/** One question of a desk form. Forms are lists of these, so that every screen asks in the same way. */
export type FieldSpec =
  | (Common & {
      kind: "text"
      type?: "text" | "tel" | "password" | "date"
      inputMode?: "numeric" | "tel" | "text"
      autoComplete?: string
      maxLength?: number
      /** The form sends itself when so many digits stand in the field. */
      digits?: number
      min?: string
      max?: string
    })
  | (Common & { kind: "area"; maxLength?: number })
  | (Common & { kind: "choice"; options: Option[] })
  | (Omit<Common, "value"> & { kind: "many"; options: Option[]; values?: string[] })
  | (Common & { kind: "select"; options: (Option & { group?: string })[] })
  | (Common & { kind: "tick" })
  | (Common & {
      kind: "photo"
      accept: string
      /** What the button says. */
      pick: string
      /** A file that weighs more is not taken, and the words stand beside it. */
      most?: { bytes: number; words: string }
    })
