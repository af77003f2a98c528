import type { CraftStep } from "@/lib/backend/crafts"
import { Picture } from "./picture"
import styles from "./step-line.module.css"

/** The steps of a craft on one thread, to be walked sideways with the thumb. */
export function StepLine({ steps, label }: { steps: CraftStep[]; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways and holds no link, so the keyboard needs a way in
    <ol className={styles.line} tabIndex={0} aria-label={label}>
      {steps.map((step, index) => (
        <li key={step.name}>
          <span className={styles.number}>{index + 1}</span>
          <h3 className={styles.name}>{step.name}</h3>
          <p className="soft">{step.text}</p>
        </li>
      ))}
    </ol>
  )
}

/** All steps below one another, with pictures where there are some. */
export function StepList({ steps }: { steps: CraftStep[] }) {
  return (
    <ol className={styles.list}>
      {steps.map((step, index) => (
        <li key={step.name}>
          <span className={styles.number}>{index + 1}</span>
          <div>
            <h3 className={styles.name}>{step.name}</h3>
            <p className="soft">{step.text}</p>
            {step.picture && (
              <Picture
                picture={step.picture}
                shape="wide"
                alt={step.name}
                sizes="(min-width: 900px) 480px, 84vw"
                className={styles.picture}
              />
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
