import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122171837 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "buyer_message" drop constraint if exists "buyer_message_subject_id_kind_unique";`);
    this.addSql(`create table if not exists "buyer_message" ("id" text not null, "kind" text check ("kind" in ('order-placed', 'share-shipped', 'share-ready', 'share-declined')) not null, "order_id" text not null, "subject_id" text not null, "contact_key" text not null, "state" text check ("state" in ('due', 'sent', 'dropped')) not null default 'due', "tries" integer not null default 0, "due_at" timestamptz not null, "sent_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "buyer_message_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_buyer_message_deleted_at" ON "buyer_message" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_buyer_message_subject_id_kind_unique" ON "buyer_message" ("subject_id", "kind") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_buyer_message_due_at" ON "buyer_message" ("due_at") WHERE state = 'due' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_buyer_message_contact_key_created_at" ON "buyer_message" ("contact_key", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "buyer_message" cascade;`);
  }

}
