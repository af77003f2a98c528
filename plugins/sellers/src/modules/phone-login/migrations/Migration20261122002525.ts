import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122002525 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "handover_code" drop constraint if exists "handover_code_code_hash_unique";`);
    this.addSql(`alter table if exists "device" drop constraint if exists "device_token_hash_unique";`);
    this.addSql(`create table if not exists "code_request" ("id" text not null, "kind" text check ("kind" in ('code', 'wrong_code', 'wrong_handover')) not null, "purpose" text null, "phone_key" text null, "address_key" text null, "commune_code" text null, "requested_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "code_request_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_code_request_deleted_at" ON "code_request" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_code_request_phone_key_requested_at" ON "code_request" ("phone_key", "requested_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_code_request_address_key_requested_at" ON "code_request" ("address_key", "requested_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_code_request_commune_code_requested_at" ON "code_request" ("commune_code", "requested_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "device" ("id" text not null, "member_id" text not null, "token_hash" text not null, "name" text null, "last_seen_at" timestamptz not null, "expires_at" timestamptz not null, "is_handed" boolean not null default false, "forgotten_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "device_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_device_token_hash_unique" ON "device" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_device_deleted_at" ON "device" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_device_member_id" ON "device" ("member_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "handover_code" ("id" text not null, "code_hash" text not null, "member_id" text not null, "seller_id" text not null, "made_by_kind" text check ("made_by_kind" in ('seller_member', 'user')) not null, "made_by_id" text not null, "expires_at" timestamptz not null, "used_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "handover_code_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_handover_code_code_hash_unique" ON "handover_code" ("code_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_handover_code_deleted_at" ON "handover_code" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_handover_code_member_id" ON "handover_code" ("member_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "sent_code" ("id" text not null, "purpose" text check ("purpose" in ('sign_in', 'consent', 'new_phone')) not null, "phone_key" text not null, "subject_id" text null, "code_hash" text not null, "wrong_tries" integer not null default 0, "expires_at" timestamptz not null, "used_at" timestamptz null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sent_code_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sent_code_deleted_at" ON "sent_code" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sent_code_open" ON "sent_code" ("phone_key", "purpose") WHERE used_at IS NULL AND ended_at IS NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "code_request" cascade;`);

    this.addSql(`drop table if exists "device" cascade;`);

    this.addSql(`drop table if exists "handover_code" cascade;`);

    this.addSql(`drop table if exists "sent_code" cascade;`);
  }

}
