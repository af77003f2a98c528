import type { EpcisEvent, QuantityElement } from "./epcis-event"
import { type Amount, askAboutYield, TEMPLATES, UNITS, type YieldQuestion } from "./templates"

/** An event of a lot, as far as questions need it. */
export interface AskedEvent {
  id: string
  step: string
  event: EpcisEvent
  is_corrected: boolean
}

/** A yield that nobody said a word about yet. */
export interface OpenQuestion extends YieldQuestion {
  /** Of the event. */
  event_id: string
}

/** Of `…/material-bot_kho` the key; null for what no template names. */
function amountOf({ epcClass, quantity = 0, uom }: QuantityElement): Amount | null {
  const unit = UNITS.find((known) => known === uom)
  const key = /\/material-([a-z_]+)$/.exec(epcClass)?.[1] ?? null
  return unit ? { key, quantity, unit } : null
}

const amountsOf = (list: QuantityElement[] = []) =>
  list.map(amountOf).filter((amount): amount is Amount => amount !== null)

/**
 * What a household may still be asked about its yields: events of making without a note, that hold, with no remark recorded after them.
 * @param events of a lot, in the order in which they were recorded
 */
export function openQuestions(template: string, events: readonly AskedEvent[]): OpenQuestion[] {
  const known = TEMPLATES.get(template)
  const lastRemark = events.findLastIndex(({ step, is_corrected }) => step === "remark" && !is_corrected)
  return events.flatMap(({ id, step, event, is_corrected }, index) => {
    const isAsked = step === "making" && !is_corrected && index > lastRemark && !event["cholang:note"]
    if (!known || !isAsked || event.type !== "TransformationEvent") {
      return []
    }
    const [output] = amountsOf(event.outputQuantityList)
    const question = output && askAboutYield(known, amountsOf(event.inputQuantityList), output)
    return question ? [{ event_id: id, ...question }] : []
  })
}
