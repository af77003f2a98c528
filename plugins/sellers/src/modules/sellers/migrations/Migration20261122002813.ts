import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122002813 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller" drop constraint if exists "seller_opened_by_id_opening_key_unique";`);
    this.addSql(`alter table if exists "stall_draft" drop constraint if exists "stall_draft_member_id_unique";`);
    this.addSql(`alter table if exists "seller_identity" drop constraint if exists "seller_identity_seller_id_unique";`);
    this.addSql(`alter table if exists "membership_invitation" drop constraint if exists "membership_invitation_seller_id_phone_unique";`);
    this.addSql(`alter table if exists "bank_account" drop constraint if exists "bank_account_seller_id_unique";`);
    this.addSql(`create table if not exists "bank_account" ("id" text not null, "seller_id" text not null, "bank_bin" text not null, "account_number" text not null, "holder_name" text not null, "changed_at" timestamptz not null, "changed_by_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bank_account_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bank_account_seller_id_unique" ON "bank_account" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_account_deleted_at" ON "bank_account" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "membership_invitation" ("id" text not null, "seller_id" text not null, "phone" text not null, "name" text not null, "role" text check ("role" in ('owner', 'staff')) not null, "state" text check ("state" in ('open', 'accepted', 'declined', 'withdrawn')) not null default 'open', "invited_by_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "membership_invitation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_membership_invitation_deleted_at" ON "membership_invitation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_membership_invitation_phone" ON "membership_invitation" ("phone") WHERE state = 'open' and deleted_at is null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_membership_invitation_seller_id_phone_unique" ON "membership_invitation" ("seller_id", "phone") WHERE state = 'open' and deleted_at is null;`);

    this.addSql(`create table if not exists "seller_identity" ("id" text not null, "seller_id" text not null, "key_id" text not null, "number_sealed" text not null, "birth_date_sealed" text not null, "tax_code_sealed" text null, "method" text check ("method" in ('in_person', 'document', 'electronic')) null, "verified_at" timestamptz null, "verified_by" text null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_identity_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_identity_seller_id_unique" ON "seller_identity" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_identity_deleted_at" ON "seller_identity" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_identity_key_id" ON "seller_identity" ("key_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_state_change" ("id" text not null, "seller_id" text not null, "from_status" text check ("from_status" in ('pending', 'approved', 'suspended', 'closed')) not null, "to_status" text check ("to_status" in ('pending', 'approved', 'suspended', 'closed')) not null, "reason" text null, "actor_kind" text check ("actor_kind" in ('seller_member', 'helper', 'user', 'system')) not null, "actor_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_state_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_state_change_deleted_at" ON "seller_state_change" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_state_change_seller_id_created_at" ON "seller_state_change" ("seller_id", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "stall_draft" ("id" text not null, "member_id" text not null, "revision" integer not null, "answers" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stall_draft_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_stall_draft_member_id_unique" ON "stall_draft" ("member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stall_draft_deleted_at" ON "stall_draft" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "seller" add column if not exists "owner_name" text null, add column if not exists "organisation_name" text null, add column if not exists "craft_ids" text[] not null default '{}', add column if not exists "holiday_from" text null, add column if not exists "holiday_until" text null, add column if not exists "opened_by_id" text null, add column if not exists "opening_key" text null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_opened_by_id_opening_key_unique" ON "seller" ("opened_by_id", "opening_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_holiday_from" ON "seller" ("holiday_from") WHERE holiday_from is not null AND deleted_at IS NULL;`);
    this.addSql(`alter table if exists "seller" add constraint seller_holiday check((holiday_from is null and holiday_until is null) or (holiday_from ~ '^\\d{4}-\\d{2}-\\d{2}\$' and holiday_until ~ '^\\d{4}-\\d{2}-\\d{2}\$' and holiday_from <= holiday_until));`);

    this.addSql(`alter table if exists "seller_member" add column if not exists "phone_confirmed_at" timestamptz null, add column if not exists "form_of_address" text check ("form_of_address" in ('co', 'chu', 'bac', 'ba', 'ong', 'anh', 'chi')) null;`);

    // Written by hand: history is only ever added to.
    this.addSql(`create or replace function seller_state_change_is_kept() returns trigger language plpgsql as $$
      begin
        raise exception 'seller_state_change is append-only';
      end $$;`);
    this.addSql(`create trigger seller_state_change_is_kept before update or delete on "seller_state_change"
      for each row execute function seller_state_change_is_kept();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "bank_account" cascade;`);

    this.addSql(`drop table if exists "membership_invitation" cascade;`);

    this.addSql(`drop table if exists "seller_identity" cascade;`);

    this.addSql(`drop table if exists "seller_state_change" cascade;`);
    this.addSql(`drop function if exists seller_state_change_is_kept();`);

    this.addSql(`drop table if exists "stall_draft" cascade;`);

    this.addSql(`drop index if exists "IDX_seller_opened_by_id_opening_key_unique";`);
    this.addSql(`drop index if exists "IDX_seller_holiday_from";`);
    this.addSql(`alter table if exists "seller" drop constraint if exists seller_holiday;`);
    this.addSql(`alter table if exists "seller" drop column if exists "owner_name", drop column if exists "organisation_name", drop column if exists "craft_ids", drop column if exists "holiday_from", drop column if exists "holiday_until", drop column if exists "opened_by_id", drop column if exists "opening_key";`);

    this.addSql(`alter table if exists "seller_member" drop column if exists "phone_confirmed_at", drop column if exists "form_of_address";`);
  }

}
