import styles from "./ornament.module.css"

/** The four motifs: egg-shell crackle, noodle drying frames, net mesh, one stroke of the lacquer brush. At most one per screen. */
export type Motif = "crackle" | "frames" | "mesh" | "stroke"

/** A motif in the text's colour. Decoration only: nothing is lost where it does not show. */
export function Ornament({ motif, className = "" }: { motif: Motif; className?: string }) {
  return <span aria-hidden="true" className={`${styles[motif]} ${className}`} />
}
