import type { DeskMessages } from "../vi"
import { certificates } from "./certificates"
import { contact } from "./contact"
import { delivery } from "./delivery"
import { devices, frame, signIn } from "./entry"
import { errors } from "./errors"
import { evidence } from "./evidence"
import { fair, fairErrors } from "./fair"
import { goods } from "./goods"
import { helping, household } from "./helping"
import { importErrors, imports } from "./imports"
import { labelErrors } from "./labels"
import { listing } from "./listing"
import { lotErrors } from "./lot-errors"
import { labels } from "./lot-labels"
import { lots } from "./lots"
import { news } from "./news"
import { ocopErrors } from "./ocop-errors"
import { opening } from "./opening"
import { orders } from "./orders"
import { history, people } from "./people"
import { install, push } from "./push"
import { selfCheck, selfCheckErrors } from "./self-check"
import { share } from "./share"
import { home, stall } from "./stall"

/** English words of the desk. */
export const en: DeskMessages = {
  frame,
  signIn,
  devices,
  opening,
  home,
  stall,
  delivery,
  contact,
  certificates,
  people,
  history,
  news,
  helping,
  household,
  listing,
  lots,
  labels,
  imports,
  evidence,
  fair,
  selfCheck,
  push,
  install,
  share,
  goods,
  orders,
  errors: {
    ...errors,
    ...importErrors,
    ...ocopErrors,
    ...fairErrors,
    ...selfCheckErrors,
    ...lotErrors,
    ...labelErrors,
  },
}
