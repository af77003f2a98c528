import { Button, FocusModal, Heading, Label, Text, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Move, Refusal, SellerDetail } from "../lib/use-seller"
import type { SellerStatus } from "../lib/use-sellers"

const MOVES: Record<SellerStatus, Move[]> = {
  pending: ["approve", "close"],
  approved: ["suspend", "close"],
  suspended: ["restore", "close"],
  closed: [],
}

type Act = (move: Move, body: { reason: string }) => Promise<Refusal | null>

/** One move with its reason: the household reads what stands here. */
function MoveDialog({ move, act }: { move: Move; act: Act }) {
  const { t } = useTranslation("sellers")
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState("")
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const confirm = async () => {
    const refused = await act(move, { reason })
    setRefusal(refused)
    setOpen(refused !== null)
  }
  return (
    <FocusModal open={open} onOpenChange={setOpen}>
      <FocusModal.Trigger asChild>
        <Button size="small" variant={move === "approve" || move === "restore" ? "primary" : "secondary"}>
          {t(`move.${move}`)}
        </Button>
      </FocusModal.Trigger>
      <FocusModal.Content>
        <FocusModal.Header />
        <FocusModal.Body className="mx-auto grid w-full max-w-xl content-start gap-y-4 px-6 py-10">
          <FocusModal.Title asChild>
            <Heading>{t(`move.${move}`)}</Heading>
          </FocusModal.Title>
          <FocusModal.Description asChild>
            <Text>{t(`move.${move}Means`)}</Text>
          </FocusModal.Description>
          <Label htmlFor={`reason-${move}`}>{t(move === "approve" ? "move.reasonIfGaps" : "move.reason")}</Label>
          <Textarea
            id={`reason-${move}`}
            value={reason}
            maxLength={500}
            onChange={(event) => setReason(event.target.value)}
          />
          {refusal && (
            <Text size="small" role="alert" className="text-ui-fg-error">
              {t(`error.${refusal}`, { defaultValue: t("error.failed") })}
            </Text>
          )}
          <Button className="justify-self-start" onClick={confirm}>
            {t(`move.${move}`)}
          </Button>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}

/** What an officer may do with a stall in its state. */
export function SellerMoves({ seller, act }: { seller: SellerDetail; act: Act }) {
  return (
    <div className="flex gap-x-2">
      {MOVES[seller.status].map((move) => (
        <MoveDialog key={`${seller.status}-${move}`} move={move} act={act} />
      ))}
    </div>
  )
}
