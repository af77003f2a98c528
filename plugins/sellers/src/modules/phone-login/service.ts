import { addressPart } from "@cho-lang/kit/client-address"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { passBrake } from "./brake"
import {
  forgetDevice,
  forgetHanded,
  type LetIn,
  type NewDevice,
  openDevice,
  rememberDevices,
  type UsedDevice,
  useDevice,
} from "./devices"
import { type HandoverOrder, type OpenedHandover, openHandover, type TakenHandover, takeHandover } from "./handovers"
import { Hashes, newSixDigits } from "./hashes"
import { clearOldCodes, codesOfAddress, wrongTries } from "./history"
import { CODE_LIFETIME_SECONDS, TRIES_PER_CODE, UNKNOWN_SHARE, waitAfterWrongTries, waitBeforeCode } from "./limits"
import { CodeRequest, Device, HandoverCode, SentCode } from "./models"
import { makeProof } from "./proof"
import type { CodeAnswer, CodeOrder, MessageAnswer, MessageAsk, PhoneLoginOptions, TakenCode, TypedCode } from "./types"

/** Codes on their way to phones, devices that stay signed in, and hand-over codes. */
export class PhoneLoginModuleService extends MedusaService({ SentCode, CodeRequest, Device, HandoverCode }) {
  readonly hashes: Hashes
  private readonly secret: string
  private readonly codesPerCommuneMonth: number

  constructor(container: Record<string, unknown>, options: { phoneLogin: PhoneLoginOptions }) {
    super(container, options)
    this.secret = options.phoneLogin.secret
    this.hashes = new Hashes(options.phoneLogin.secret)
    this.codesPerCommuneMonth = options.phoneLogin.codesPerCommuneMonth
  }

  /**
   * Makes a code, which ends the older one of the same purpose and number, or says how long to wait.
   * Requests of one number or one address stand in line, so that many at once count as many.
   */
  @InjectTransactionManager()
  async openCode(order: CodeOrder, @MedusaContext() context: Context<EntityManager> = {}): Promise<CodeAnswer> {
    const manager = context.transactionManager as EntityManager
    const brake = await passBrake(manager, this.hashes, order)
    if (brake.kind === "wait") {
      return brake
    }
    const { purpose, subject_id } = order
    const phoneKey = this.hashes.phone(order.phone)
    const id = generateEntityId(undefined, "sentcode")
    const code = newSixDigits()
    await manager.execute(
      `update sent_code set ended_at = ?, updated_at = now()
        where phone_key = ? and purpose = ? and used_at is null and ended_at is null and deleted_at is null`,
      [brake.at, phoneKey, purpose],
    )
    const until = new Date(brake.at.getTime() + CODE_LIFETIME_SECONDS * 1000)
    await manager.execute(
      `insert into sent_code (id, purpose, phone_key, subject_id, code_hash, expires_at) values (?, ?, ?, ?, ?, ?)`,
      [id, purpose, phoneKey, subject_id, this.hashes.code({ ...order, code }), until],
    )
    return { kind: "opened", id, code, isWithinCap: this.isWithinCap(brake, order) }
  }

  /** Counts a message without a code to a number that did not ask for it, by the same brake; or says how long to wait. */
  @InjectTransactionManager()
  async countMessage(ask: MessageAsk, @MedusaContext() context: Context<EntityManager> = {}): Promise<MessageAnswer> {
    const brake = await passBrake(context.transactionManager as EntityManager, this.hashes, ask)
    return brake.kind === "wait" ? brake : { kind: "counted", isWithinCap: this.isWithinCap(brake, ask) }
  }

  private isWithinCap({ of_commune }: { of_commune: number }, { commune_code }: MessageAsk): boolean {
    return of_commune < this.codesPerCommuneMonth * (commune_code === null ? UNKNOWN_SHARE : 1)
  }

  /** Seconds until an address may ask for a code; 0: now. Takes no lock: a flood is turned away by one cheap read. */
  @InjectManager()
  async waitOfAddress(
    client_address: string | null,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<number> {
    const address = addressPart(client_address)
    if (address === null) {
      return 0
    }
    const now = new Date()
    const of_address = await codesOfAddress(context.manager as EntityManager, this.hashes.address(address), now)
    return waitBeforeCode({ codes: [], wrong: [], of_address }, now)
  }

  /**
   * Uses a code up, or counts a wrong try: one conditional statement, so that of two phones with one code one wins
   * and many tries at once are still five.
   */
  @InjectManager()
  async takeCode(typed: TypedCode, @MedusaContext() context: Context<EntityManager> = {}): Promise<TakenCode> {
    const manager = context.manager as EntityManager
    const now = new Date()
    const phoneKey = this.hashes.phone(typed.phone)
    const wait = waitAfterWrongTries(await wrongTries(manager, { phoneKey, purpose: typed.purpose }, now), now)
    if (wait > 0) {
      return { kind: "wait", seconds: wait }
    }
    const hash = this.hashes.code(typed)
    const [tried] = await manager.execute<{ id: string; is_right: boolean; wrong_tries: number }[]>(
      `with tried as (
         update sent_code
            set used_at = case when code_hash = ? then ?::timestamptz end,
                wrong_tries = wrong_tries + case when code_hash = ? then 0 else 1 end,
                updated_at = now()
          where phone_key = ? and purpose = ? and used_at is null and ended_at is null and deleted_at is null
            and wrong_tries < ? and expires_at > ?
         returning id, used_at is not null as is_right, wrong_tries
       ), noted as (
         insert into code_request (id, kind, purpose, phone_key, requested_at)
         select ?, 'wrong_code', ?, ?, ?::timestamptz from tried where not is_right
       )
       select * from tried`,
      [
        ...[hash, now, hash, phoneKey, typed.purpose, TRIES_PER_CODE, now],
        ...[generateEntityId(undefined, "codereq"), typed.purpose, phoneKey, now],
      ],
    )
    if (!tried) {
      return { kind: "expired" }
    }
    if (tried.is_right) {
      return { kind: "taken", id: tried.id }
    }
    const left = TRIES_PER_CODE - tried.wrong_tries
    const waitNow = waitAfterWrongTries(await wrongTries(manager, { phoneKey, purpose: typed.purpose }, now), now)
    return left > 0 && waitNow === 0 ? { kind: "wrong", left } : { kind: "wait", seconds: Math.max(1, waitNow) }
  }

  /** Undoes `openCode`: the code no longer opens anything. */
  @InjectManager()
  async endCode(id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    const manager = context.manager as EntityManager
    await manager.execute(`update sent_code set ended_at = now(), updated_at = now() where id = ?`, [id])
  }

  /** Undoes `takeCode`, unless a newer code is on its way. */
  @InjectManager()
  async giveCodeBack(id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    const manager = context.manager as EntityManager
    await manager.execute(
      `update sent_code taken set used_at = null, updated_at = now()
        where taken.id = ? and taken.ended_at is null
          and not exists (select from sent_code open where open.phone_key = taken.phone_key
             and open.purpose = taken.purpose and open.used_at is null and open.ended_at is null)`,
      [id],
    )
  }

  /** Remembers a device of a person; the token is returned once and kept as a hash. */
  @InjectManager()
  async openDevice(device: NewDevice, @MedusaContext() context: Context<EntityManager> = {}) {
    return await openDevice(context.manager as EntityManager, device)
  }

  /** Renews a device by use; null when it is unknown, forgotten or older than six months. */
  @InjectManager()
  async useDevice(token: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<UsedDevice | null> {
    return await useDevice(context.manager as EntityManager, token)
  }

  /** Forgets a device: what it was called; null when it is not this person's, or forgotten already. */
  @InjectManager()
  async forgetDevice(
    of: { id: string; member_id: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ name: string | null } | null> {
    return await forgetDevice(context.manager as EntityManager, of)
  }

  /** Forgets what a helper let in: devices, whose ids are answered, and codes not used yet. */
  @InjectTransactionManager()
  async forgetHanded(by: LetIn, @MedusaContext() context: Context<EntityManager> = {}): Promise<string[]> {
    return await forgetHanded(context.transactionManager as EntityManager, by)
  }

  @InjectManager()
  async rememberDevices(ids: string[], @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await rememberDevices(context.manager as EntityManager, ids)
  }

  /** Makes a hand-over code, returned once and kept as a keyed hash; or says how long to wait. */
  @InjectTransactionManager()
  async openHandover(
    order: HandoverOrder,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<OpenedHandover> {
    return await openHandover(context.transactionManager as EntityManager, this.hashes, order)
  }

  /** Uses a hand-over code up, or counts a wrong one against the address. */
  @InjectTransactionManager()
  async takeHandover(
    typed: { code: string | null; client_address: string | null },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<TakenHandover> {
    return await takeHandover(context.transactionManager as EntityManager, this.hashes, typed)
  }

  /** Says to the auth provider, within a minute, that this person has proven who they are. */
  proofOf(memberId: string): string {
    return makeProof(this.secret, memberId, new Date())
  }

  /** Deletes what no limit counts and no sign-in needs any more. */
  @InjectManager()
  async clearOldCodes(@MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await clearOldCodes(context.manager as EntityManager)
  }
}
