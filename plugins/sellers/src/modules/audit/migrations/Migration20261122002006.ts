import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122002006 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "audit_entry" drop constraint if exists "audit_entry_undoes_id_unique";`);
    this.addSql(`create table if not exists "audit_entry" ("id" text not null, "actor_kind" text check ("actor_kind" in ('seller_member', 'helper', 'user', 'system')) not null, "actor_id" text not null, "seller_id" text null, "grant_id" text null, "action" text not null, "entity" text not null, "entity_id" text null, "before" jsonb null, "after" jsonb null, "undoes_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "audit_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_audit_entry_undoes_id_unique" ON "audit_entry" ("undoes_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_deleted_at" ON "audit_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_seller_id_created_at" ON "audit_entry" ("seller_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_actor_id_created_at" ON "audit_entry" ("actor_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_created_at" ON "audit_entry" ("created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "audit_entry" cascade;`);
  }

}
