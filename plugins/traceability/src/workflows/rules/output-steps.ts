import { COMMON_STEPS, type StepKind } from "./templates"

const OUTPUT: readonly StepKind[] = ["making", "packing", "shipping"]

/** Steps after which a lot's own facts stand fast: something was made, packed or went out. */
export const OUTPUT_STEPS: readonly string[] = COMMON_STEPS.filter(({ kind }) => OUTPUT.includes(kind)).map(
  ({ key }) => key,
)
