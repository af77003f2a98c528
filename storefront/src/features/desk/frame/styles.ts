import form from "./form.module.css"
import frame from "./frame.module.css"
import parts from "./parts.module.css"

/** The desk's own classes, drawn once for all its screens. */
export const styles = { ...frame, ...form, ...parts }
