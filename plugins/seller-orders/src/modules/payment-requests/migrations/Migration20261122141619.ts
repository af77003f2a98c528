import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122141619 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payment_request" drop constraint if exists "payment_request_seller_order_id_kind_unique";`);
    this.addSql(`alter table if exists "payment_request" drop constraint if exists "payment_request_code_unique";`);
    this.addSql(`create table if not exists "payment_request" ("id" text not null, "seller_order_id" text not null, "kind" text check ("kind" in ('full', 'deposit', 'rest', 'delivery_fee')) not null, "amount_vnd" integer not null, "code" text not null, "state" text check ("state" in ('proposed', 'expected', 'claimed', 'captured', 'refunded', 'refused', 'cancelled')) not null, "state_at" timestamptz not null, "collected_by" text check ("collected_by" in ('courier', 'market', 'maker')) not null default 'courier', "note" text null, "asked_by_kind" text not null, "asked_by_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_request_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_request_code_unique" ON "payment_request" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_request_deleted_at" ON "payment_request" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_request_seller_order_id" ON "payment_request" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_request_seller_order_id_kind_unique" ON "payment_request" ("seller_order_id", "kind") WHERE state not in ('refused', 'cancelled') and deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "payment_request" cascade;`);
  }

}
