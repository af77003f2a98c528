import { MedusaService } from "@medusajs/framework/utils"
import {
  ChainLeaf,
  ChainRoot,
  LabelSheet,
  Lot,
  PackedLot,
  TraceAlert,
  TraceCode,
  TraceEvent,
  TracePicture,
  TraceScan,
} from "./models"

const MODELS = {
  ChainLeaf,
  ChainRoot,
  LabelSheet,
  Lot,
  PackedLot,
  TraceAlert,
  TraceCode,
  TraceEvent,
  TracePicture,
  TraceScan,
}

/** Lots, what happened to them, their codes, and the signed roots of days. Sentences of more than one row stand in files beside. */
export class TraceabilityModuleService extends MedusaService(MODELS) {}
