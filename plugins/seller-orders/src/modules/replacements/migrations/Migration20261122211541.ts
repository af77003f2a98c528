import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122211541 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "share_replacement" drop constraint if exists "share_replacement_share_return_id_unique";`);
    this.addSql(`create table if not exists "share_replacement" ("id" text not null, "seller_order_id" text not null, "share_return_id" text not null, "state" text check ("state" in ('reserved', 'sent', 'received', 'ended')) not null default 'reserved', "state_at" timestamptz not null, "carrier" text null, "tracking_code" text null, "sent_at" timestamptz null, "received_at" timestamptz null, "is_received_by_buyer" boolean not null default false, "end_reason" text check ("end_reason" in ('household', 'withdrawn', 'lapsed', 'decided')) null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "share_replacement_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_share_replacement_share_return_id_unique" ON "share_replacement" ("share_return_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_share_replacement_deleted_at" ON "share_replacement" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_share_replacement_seller_order_id" ON "share_replacement" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_share_replacement_state_state_at" ON "share_replacement" ("state", "state_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "share_replacement" cascade;`);
  }

}
