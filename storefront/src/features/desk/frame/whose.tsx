import type { Desk } from "../desk-context"
import { TellWorker } from "./tell-worker"

/** Whose page this is, for the worker that keeps pages on this phone: it never mixes those of two people, or of two stalls. */
export function Whose({ desk }: { desk: Desk }) {
  const whose = `${desk.person.id} ${desk.stall?.id ?? ""}`
  return (
    <>
      <meta name="whose" content={whose} />
      <TellWorker whose={whose} person={desk.person.id} stalls={desk.person.stalls.map(({ id }) => id)} />
    </>
  )
}
