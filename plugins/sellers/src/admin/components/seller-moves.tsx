import { useTranslation } from "react-i18next"
import type { Move, SellerDetail, SellerStatus } from "../lib/seller-detail"
import { ReasonDialog } from "./reason-dialog"

const MOVES: Record<SellerStatus, Move[]> = {
  pending: ["approve", "close"],
  approved: ["suspend", "close"],
  suspended: ["restore", "close"],
  closed: [],
}

interface SellerMovesProps {
  seller: SellerDetail
  act: (move: Move, reason: string) => Promise<string | null>
}

/** What an officer may do with a stall in its state. */
export function SellerMoves({ seller, act }: SellerMovesProps) {
  const { t } = useTranslation("sellers")
  return (
    <div className="flex flex-wrap gap-2">
      {MOVES[seller.status].map((move) => (
        <ReasonDialog
          key={`${seller.status}-${move}`}
          deed={t(`move.${move}`)}
          means={t(`move.${move}Means`)}
          reasonLabel={t(move === "approve" ? "move.reasonIfGaps" : "move.reason")}
          isMain={move === "approve" || move === "restore"}
          act={(reason) => act(move, reason)}
        />
      ))}
    </div>
  )
}
